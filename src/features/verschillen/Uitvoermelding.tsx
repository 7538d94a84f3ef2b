import { verschillen } from '../../texts/verschillen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Uitvoer } from './useUitvoer.ts';

const t = verschillen.downloaden;

type UitvoermeldingProps = {
  uitvoer: Pick<Uitvoer, 'stand' | 'gezegd' | 'bewaarBeeld' | 'sluitMelding'>;
};

/** That a file is there, or what went wrong with it and the way out. */
export function Uitvoermelding({
  uitvoer: { stand, gezegd, bewaarBeeld, sluitMelding },
}: UitvoermeldingProps) {
  // Announced already when it was said.
  if (stand === 'rust' && gezegd !== undefined)
    return <Alert tone="gelukt" title={gezegd} onClose={sluitMelding} closeLabel={t.sluiten} />;
  if (stand !== 'geweigerd' && stand !== 'mislukt') return null;
  return (
    <Alert
      tone="fout"
      title={t[stand]}
      actions={
        stand === 'geweigerd' && (
          <Button icon="download" onClick={() => void bewaarBeeld('png', true)}>
            {t.png}
          </Button>
        )
      }
      onClose={sluitMelding}
      closeLabel={t.sluiten}
    />
  );
}
