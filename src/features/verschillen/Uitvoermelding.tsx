import { verschillen } from '../../texts/verschillen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import type { useBeelduitvoer } from './useBeelduitvoer.ts';

const t = verschillen.downloaden;

/** What went wrong with the picture, and the way out. */
export function Uitvoermelding({ uitvoer }: { uitvoer: ReturnType<typeof useBeelduitvoer> }) {
  const { stand, bewaar, sluitMelding } = uitvoer;
  if (stand !== 'geweigerd' && stand !== 'mislukt') return null;
  return (
    <Alert
      tone="fout"
      title={t[stand]}
      actions={
        stand === 'geweigerd' && (
          <Button icon="download" onClick={() => void bewaar('png', true)}>
            {t.png}
          </Button>
        )
      }
      onClose={sluitMelding}
      closeLabel={t.sluiten}
    />
  );
}
