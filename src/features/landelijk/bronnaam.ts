import type { Landelijkebron } from '../../domain/voortgang/landelijk.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';

/** The name of a source as people know it. */
export function bronnaam({ voortgang }: Landelijkebron): string {
  return voortgang.naam.trim() === '' ? tekst.bronnen.zonderNaam : voortgang.naam;
}
