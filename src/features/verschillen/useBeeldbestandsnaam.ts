import { toDag } from '../../domain/voortgang/dag.ts';
import { beeldbestandsnaam } from '../../export/beeld/beeldbestandsnaam.ts';
import { klok } from '../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { paar as tPaar } from '../../texts/paar.ts';
import { toNamen } from './paar.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

/** How a file with the picture of the screen is called. */
export function useBeeldbestandsnaam(): (soort: 'svg' | 'png') => string {
  const { traject } = useWerkruimte();
  const { keuze, model, paar } = useVerschillenscherm();
  const naamVan = useGemeentenaam();
  const codes = paar ? [paar.links.code, paar.rechts.code] : [keuze.gemeente];
  const stand = model.leeg ? 'voorkeur' : keuze.stand;
  return (soort) =>
    beeldbestandsnaam({
      naam: traject.kenmerken.naam,
      over: codes.filter((code) => code !== undefined).map(naamVan),
      beeld: paar ? tPaar.bestand[stand](toNamen(paar)) : stand,
      dag: toDag(klok()),
      soort,
    });
}
