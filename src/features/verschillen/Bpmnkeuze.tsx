import { useId } from 'react';
import type { Procesgroep } from '../../domain/proces/procesgroepen.ts';
import { useGemeentenaam } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Uitvoer } from './useUitvoer.ts';

const t = verschillen.downloaden;

type BpmnkeuzeProps = Pick<Uitvoer, 'bewaarNu'> & {
  /** none = nothing is asked */
  groepen: readonly Procesgroep[];
  onSluit: () => void;
};

/** Which process of now: gemeenten that work the same share a file. */
export function Bpmnkeuze({ groepen, bewaarNu, onSluit }: BpmnkeuzeProps) {
  const naamVan = useGemeentenaam();
  const kop = useId();
  return (
    <Dialog open={groepen.length > 0} onClose={onSluit} title={t.kiesProces} closeLabel={t.sluitKeuze}>
      <p>{t.kiesUitleg(groepen.length)}</p>
      <h3 id={kop} className="vs-processenkop">
        {t.zoNu}
      </h3>
      <ul className="vs-processen" aria-labelledby={kop}>
        {groepen.map((groep) => {
          const namen = groep.gemeenten.map(naamVan);
          return (
            <li key={groep.gemeenten[0]}>
              <Button
                icon="download"
                onClick={() => {
                  // A modal window silences the live region that says how it went.
                  onSluit();
                  void bewaarNu(groep);
                }}
              >
                {t.groep(namen)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
