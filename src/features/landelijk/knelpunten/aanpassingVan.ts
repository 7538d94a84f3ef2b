import { EIGEN_AANPASSING } from '../../../domain/voortgang/voortgangsbestand.ts';
import { toKandidaten } from '../../../domain/wijziging/kandidaat.ts';
import { geblokkeerdTekst } from '../../../texts/landelijkgeblokkeerd.ts';
import { titelVanWijziging } from '../../../texts/wijzigingen.ts';
import type { Vragen } from './Knelpunten.tsx';

/**
 * What a change is called, with the number of its question. One that a team added itself has no name here, and one
 * that the list does not have any more shows its id.
 */
export function aanpassingVan(wijziging: string, vragen: Vragen): { nummer?: number; titel: string } {
  if (wijziging === EIGEN_AANPASSING) return { titel: geblokkeerdTekst.eigen };
  const punt = vragen.get(wijziging.slice(0, wijziging.lastIndexOf('/')));
  const kandidaat = punt && toKandidaten(punt).find(({ id }) => id === wijziging);
  return {
    ...(punt && { nummer: punt.nummer }),
    titel: kandidaat ? titelVanWijziging(kandidaat) : wijziging,
  };
}
