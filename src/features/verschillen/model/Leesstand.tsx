import { modelTekst } from '../../../texts/model.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { Inleesstand } from './useInlezen.ts';

const t = modelTekst.inlezen;

/** What there is to say about the reading of a file: busy, stopped, or why it could not be read. */
export function Leesstand({ stand, onStop }: { stand: Inleesstand; onStop: () => void }) {
  switch (stand.soort) {
    case 'rust':
      return null;
    case 'bezig':
      return (
        <Alert
          tone="info"
          live
          title={t.bezig(stand.naam)}
          actions={
            <Button icon="cross" onClick={onStop}>
              {t.stop}
            </Button>
          }
        />
      );
    case 'gestopt':
      return <Alert tone="info" live title={t.gestopt} />;
    case 'mislukt':
      return (
        <Alert tone="fout" title={t.mislukt(stand.naam)}>
          {stand.zinnen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Alert>
      );
    default:
      return stand satisfies never;
  }
}
