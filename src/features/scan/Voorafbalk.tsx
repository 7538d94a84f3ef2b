import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';

const t = vragen.vooraf;

/** Filling in beforehand: for whom, and at all times the way to save the file and to stop. */
export function Voorafbalk({ naam, onBewaar }: { naam: string; onBewaar?: (() => void) | undefined }) {
  const { traject } = useWerkruimte();
  return (
    <Alert
      tone="info"
      title={t.titel(naam)}
      actions={
        <>
          {onBewaar && (
            <Button size="klein" icon="save" onClick={onBewaar}>
              {t.bewaar}
            </Button>
          )}
          <a href={trajectLink(traject.id, 'team')}>{t.stoppen}</a>
        </>
      }
    >
      <p>{t.uitleg}</p>
    </Alert>
  );
}
