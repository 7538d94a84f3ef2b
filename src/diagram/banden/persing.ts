import { toBaanhoogte } from '../tekst/baanregels.ts';
import type { Baanvak } from '../indeling/rijvakken.ts';
import type { Maat } from '../maten.ts';
import type { Reeks } from './reeksen.ts';
import { voegSamen } from './reeksen.ts';

/** The picture without the height that nothing stands on; `toY` keeps the order, and the height of what stands there. */
export type Persing = { hoogte: number; banen: Baanvak[]; toY: (y: number) => number };
type Stuk = { van: number; tot: number; begin: number; eind: number };

/** What stays of a free strip, in distances between rows. */
const GAT = 0.5;

/**
 * Leaves out what is empty on one band: a lane without a step goes, and free strips become narrow. `bezet`: what keeps
 * its height; `gebruikt`: ids of the lanes that stay.
 */
export function toPersing(
  banen: readonly Baanvak[],
  { bezet, gebruikt, maat }: { bezet: readonly Reeks[]; gebruikt: ReadonlySet<string>; maat: Maat },
): Persing {
  const vol = voegSamen(bezet);
  const stukken: Stuk[] = [];
  const uit: Baanvak[] = [];
  let y = maat.kop;
  for (const baan of banen) {
    const blijft = gebruikt.has(baan.id);
    const begin = y;
    const [van, tot] = [baan.y, baan.y + baan.h];
    const hier = vol.map(([a, b]): Reeks => [Math.max(a, van), Math.min(b, tot)]).filter(([a, b]) => b > a);
    let op = van;
    const leg = (einde: number, lang: number): void => {
      stukken.push({ van: op, tot: einde, begin: y, eind: y + lang });
      [op, y] = [einde, y + lang];
    };
    const gat = (einde: number, isLeeg: boolean): void =>
      leg(einde, isLeeg ? 0 : Math.min(einde - op, maat.rijAfstand * GAT));
    for (const [a, b] of hier) {
      gat(a, !blijft && op === van);
      leg(b, b - a);
    }
    gat(tot, !blijft && hier.length === 0);
    const vorige = uit.at(-1);
    if (blijft) {
      y = Math.max(y, begin + toBaanhoogte(baan.naam, maat));
      uit.push({ ...baan, y: begin, h: y - begin });
    } else if (vorige !== undefined) vorige.h = y - vorige.y;
  }
  return { hoogte: y, banen: sluitAan(uit, maat.kop), toY: (plek) => schuif(stukken, plek, y) };
}

/** Lines that run above the first lane run in it. */
function sluitAan(banen: Baanvak[], kop: number): Baanvak[] {
  const [eerste, ...rest] = banen;
  return eerste === undefined ? [] : [{ ...eerste, y: kop, h: eerste.y + eerste.h - kop }, ...rest];
}

function schuif(stukken: readonly Stuk[], y: number, hoogte: number): number {
  const stuk = stukken.find(({ tot }) => y <= tot);
  if (stuk === undefined) return hoogte;
  const { van, tot, begin, eind } = stuk;
  if (y <= van || tot === van) return begin;
  return begin + ((y - van) * (eind - begin)) / (tot - van);
}
