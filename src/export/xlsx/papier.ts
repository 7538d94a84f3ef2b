import type { Bladkop, Kolom, Rij } from '../../werkmap/werkmap.ts';

/** Height of one line, in points. */
export const REGEL = 15;
/** Highest row that Excel knows, in points. */
const HOOGST = 409;
/** Width of one character of a column, in points; a little more than in the font of the file, which another program replaces. */
const TEKEN = 5.9;
/** What A4 landscape has between our margins, in points. */
const PAPIER = 784;

/** Height of a row in which every text is in sight, in points; an estimate, for programs that do not fit rows themselves. */
export function rijhoogte(rij: Rij, kolommen: readonly Kolom[]): number {
  let regels = 1;
  for (const [k, { breedte, verborgen }] of kolommen.entries()) {
    const cel = rij[k];
    if (!verborgen && typeof cel === 'string') regels = Math.max(regels, telRegels(cel, breedte));
  }
  return Math.min(HOOGST, regels * REGEL);
}

/** Lines of a wrapped text; words make lines a little shorter than the column. */
function telRegels(tekst: string, breedte: number): number {
  const past = Math.max(1, breedte * 0.95);
  if (tekst.length <= past && !tekst.includes('\n')) return 1;
  let regels = 0;
  let begin = 0;
  do {
    const einde = tekst.indexOf('\n', begin);
    const lengte = (einde === -1 ? tekst.length : einde) - begin;
    regels += Math.max(1, Math.ceil(lengte / past));
    begin = einde + 1;
  } while (begin > 0);
  return regels;
}

/**
 * How the sheet prints: on the width of one A4, or, when a column begins a new sheet of paper, as large as the widest
 * of them allows.
 */
export function toVellen({ kolommen }: Bladkop): { vooraf: string; schaal: string; grenzen: string } {
  const grenzen = kolommen.flatMap(({ nieuwVel }, k) => (nieuwVel ? k : []));
  const liggend = 'paperSize="9" orientation="landscape"';
  if (grenzen.length === 0) {
    return {
      vooraf: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      schaal: `<pageSetup ${liggend} fitToWidth="1" fitToHeight="0"/>`,
      grenzen: '',
    };
  }
  const breedtes = [0, ...grenzen].map((van, i) =>
    kolommen
      .slice(van, grenzen[i] ?? kolommen.length)
      .reduce(
        (som, { breedte, verborgen }) => som + (verborgen ? 0 : breedte),
        van === 0 ? 0 : (kolommen[0]?.breedte ?? 0),
      ),
  );
  const schaal = Math.max(10, Math.min(100, Math.floor((PAPIER * 100) / (Math.max(...breedtes) * TEKEN))));
  const breuken = grenzen.map((k) => `<brk id="${k}" max="1048575" man="1"/>`);
  return {
    vooraf: '',
    schaal: `<pageSetup scale="${schaal}" ${liggend}/>`,
    grenzen: `<colBreaks count="${breuken.length}" manualBreakCount="${breuken.length}">${breuken.join('')}</colBreaks>`,
  };
}
