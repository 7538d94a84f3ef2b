import type { Bron } from '../domain/scanlijst/bron.ts';
import type { Landelijkemijlpaal, Mijlpalenbestand } from '../domain/voortgang/landelijkemijlpaal.ts';
import { laadBronnen } from './laadBronnen.ts';

/** What happened in the country, with the sources that it names. */
export type Mijlpaleninhoud = { mijlpalen: readonly Landelijkemijlpaal[]; bronnen: readonly Bron[] };

/** Loads the milestones; the build has checked them. @throws when they cannot be fetched */
export async function laadMijlpalen(): Promise<Mijlpaleninhoud> {
  const [{ default: bestand }, { bronnen }] = await Promise.all([
    import('../../checklists/preferente-werkwijze/mijlpalen.yaml'),
    laadBronnen(),
  ]);
  return { mijlpalen: (bestand as Mijlpalenbestand).mijlpalen, bronnen };
}
