import { leesBladen } from './leesBladen.ts';
import { toWerkmapinhoud, voegInhoudSamen, type Werkmapinhoud } from './toWerkmapinhoud.ts';
import { type Werkmapfout, Werkmapweigering } from './werkmapfout.ts';

export type Werkmapuitkomst = { soort: 'ok'; inhoud: Werkmapinhoud } | Werkmapfout;

/**
 * Reads a workbook that came back: our rows in which something was typed. Bad input is an answer, not an error.
 * @param bijBlad how many sheets were read, of how many
 */
export async function leesWerkmap(
  bytes: Uint8Array,
  bijBlad: (gedaan: number, totaal: number) => void = () => undefined,
): Promise<Werkmapuitkomst> {
  const delen: Werkmapinhoud[] = [];
  const namen: string[] = [];
  try {
    for await (const bladen of leesBladen(bytes, { bijBlad })) {
      namen.push(...bladen.map(({ naam }) => naam));
      delen.push(toWerkmapinhoud(bladen));
    }
  } catch (fout) {
    if (fout instanceof Werkmapweigering) return fout.fout;
    throw fout;
  }
  const inhoud = voegInhoudSamen(delen);
  if (inhoud.eigenBladen > 0) return { soort: 'ok', inhoud };
  const zonder = inhoud.opmerkingen.flatMap((een) => (een.soort === 'zonder-codes' ? een.blad : []));
  return zonder.length > 0
    ? { soort: 'zonder-codes', bladen: zonder }
    : { soort: 'geen-eigen-blad', bladen: namen };
}
