import { toLussen } from '../lussen.ts';
import { naarLijnen, type Routegraaf } from './routegraaf.ts';

/**
 * The order in which a route is walked, in groups: after everything that comes before it. A group of several is a
 * loop that one enters at two places; there every step is passed once. The order of the lines makes no difference.
 */
export function toLoopvolgorde({ knopen, lijnen }: Routegraaf, van: string): readonly (readonly string[])[] {
  const uit = naarLijnen(lijnen);
  const afstand = toAfstand(van, uit);
  const opAfstand = (a: string, b: string) =>
    (afstand.get(a) ?? 0) - (afstand.get(b) ?? 0) || (a < b ? -1 : 1);
  const volgorde = [...knopen].toSorted(opAfstand);
  const nummer = new Map(volgorde.map((id, nr) => [id, nr]));
  const lus = toLussen(
    volgorde.map((id) => (uit.get(id) ?? []).toSorted(opAfstand).map((naar) => nummer.get(naar) as number)),
  );
  const groepen: string[][] = [];
  for (const [nr, id] of volgorde.entries()) (groepen[lus[nr] as number] ??= []).push(id);
  return groepen.toReversed();
}

function toAfstand(van: string, uit: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const afstand = new Map([[van, 0]]);
  let rand = [van];
  for (let stap = 1; rand.length > 0; stap += 1) {
    rand = [...new Set(rand.flatMap((id) => uit.get(id) ?? []))].filter((id) => !afstand.has(id));
    for (const id of rand) afstand.set(id, stap);
  }
  return afstand;
}
