import type { Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';

/** The name of a source as people know it. */
export function bronnaam(bron: Landelijkebron): string {
  if (bron.soort === 'hand') return bron.feit.bron;
  const { voortgang } = bron;
  return voortgang.naam.trim() === '' ? tekst.bronnen.zonderNaam : voortgang.naam;
}
