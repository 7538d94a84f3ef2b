import { verschillen } from '../../texts/verschillen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Uitvoer } from './useUitvoer.ts';

const t = verschillen.downloaden;

type UitvoermeldingProps = {
  uitvoer: Pick<Uitvoer, 'stand' | 'bewaarBeeld' | 'sluitMelding'>;
};

/** What went wrong with the picture, and the way out. */
export function Uitvoermelding({ uitvoer: { stand, bewaarBeeld, sluitMelding } }: UitvoermeldingProps) {
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
