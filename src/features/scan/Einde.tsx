import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Vragenplek } from './vragenplek.ts';

/** Everything in this list was answered: what to do now. */
export function Einde({ plek, onBewaar }: { plek: Vragenplek; onBewaar?: (() => void) | undefined }) {
  const { traject } = useWerkruimte();
  if (plek.aantalOpen > 0 || plek.punten.length === 0) return null;
  if (plek.vooraf) {
    return (
      <Alert
        tone="gelukt"
        live
        title={vragen.vooraf.klaar}
        actions={
          onBewaar && (
            <Button look="hoofd" icon="save" onClick={onBewaar}>
              {vragen.vooraf.bewaar}
            </Button>
          )
        }
      />
    );
  }
  return (
    <Alert
      tone="gelukt"
      live
      title={plek.keuze === 'kern' ? vragen.einde.kern : vragen.einde.lijst}
      actions={
        <LinkButton size="klein" iconEnd="arrowRight" href={trajectLink(traject.id, 'bespreken')}>
          {vragen.voet.bespreken}
        </LinkButton>
      }
    />
  );
}
