import type { Waarde } from '../../domain/beleidsregel/beslismodel.ts';
import type { Casus } from '../../domain/beleidsregel/casus.ts';
import { toAdvies } from '../../domain/beleidsregel/toAdvies.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { uitkomstInWoorden } from './uitkomstzinnen.ts';

const t = beleidsregelTekst.lezingen;

/** One sentence: what would change in the advice on this case with another reading. */
export function toLezingeffect(
  { regel, toetsbaar }: GelezenRegel,
  casus: Casus,
  { variabele, anders }: { variabele: string; anders: Waarde },
): string {
  const nu = toAdvies(toetsbaar, regel, casus).uitkomsten;
  const dan = toAdvies(toetsbaar, regel, {
    ...casus,
    lezingen: new Map(casus.lezingen).set(variabele, anders),
  }).uitkomsten;
  const wat = dan.flatMap((uitkomst, k) => {
    const eerst = nu[k];
    const tekst = uitkomstInWoorden(uitkomst);
    return eerst === undefined || uitkomstInWoorden(eerst) === tekst
      ? []
      : [
          uitkomst.tabel.trefregel === 'alle'
            ? uitkomst.tabel.naam
            : t.andersDeel(uitkomst.tabel.naam, tekst),
        ];
  });
  return wat.length === 0 ? t.zelfde : t.anders(wat);
}
