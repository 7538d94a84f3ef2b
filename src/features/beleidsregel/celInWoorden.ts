import { leesLiteralen } from '../../import/feelLiteralen.ts';
import { metHoofdletter } from '../../texts/metHoofdletter.ts';
import { regeltabelTekst } from '../../texts/regeltabel.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { waardeInWoorden } from './regelwoorden.ts';

const t = regeltabelTekst;

/** A cell that matters as people read it: a list of values in words, "6 of meer" for a limit, else the FEEL itself. */
export function celInWoorden({ regel }: GelezenRegel, variabele: string, cel: string): string {
  const waarden = leesLiteralen(cel);
  if (waarden)
    return metHoofdletter(t.of(waarden.map((waarde) => waardeInWoorden(regel, variabele, waarde))));
  const [, teken, getal] = /^\s*(>=|<=|<|>)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(cel) ?? [];
  switch (teken) {
    case '>=':
      return t.minstens(Number(getal));
    case '<=':
      return t.hoogstens(Number(getal));
    case '>':
      return t.meerDan(Number(getal));
    case '<':
      return t.minderDan(Number(getal));
    default:
      return cel;
  }
}
