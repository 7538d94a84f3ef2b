import { verschillen } from '../../../texts/verschillen.ts';
import { Pill, type PillTone } from '../../../ui/Pill.tsx';
import { toLegendamerken } from '../legendamerken.ts';
import { LEGENDAWOORDEN } from './legendawoorden.ts';
import { telMerken } from './modelbeeld.ts';
import type { Merk } from '../../../domain/proces/merken.ts';
import { useModelscherm } from './useModelscherm.ts';

/** The marks that a model can give; the others say something about answers. */
const TOON: Partial<Record<Merk, PillTone>> = {
  vervalt: 'weg',
  'komt-erbij': 'bij',
  verandert: 'anders',
  blijft: 'gelijk',
  onbekend: 'onbekend',
};

/** What the marks look like and how many steps have each. */
export function Modellegenda() {
  const { keuze, vergelijking } = useModelscherm();
  const tellingen = telMerken(vergelijking);
  return (
    <ul className="vs-legenda" aria-label={verschillen.schema.legenda}>
      {keuze.stand !== 'verschil' && <li>{LEGENDAWOORDEN.stand(keuze.stand)}</li>}
      {toLegendamerken(keuze.stand, tellingen).map((merk) => {
        const toon = TOON[merk];
        return (
          <li key={merk}>
            <i className={`lg lg-${merk}`} aria-hidden="true" />
            {toon && <Pill tone={toon} />}
            <span>{LEGENDAWOORDEN.legenda(merk, tellingen.get(merk) ?? 0)}</span>
          </li>
        );
      })}
    </ul>
  );
}
