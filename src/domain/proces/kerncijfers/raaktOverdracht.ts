import type { Effect } from '../../scanlijst/effect.ts';
import type { Procesgraaf } from '../procesgraaf.ts';
import type { Werkproces } from '../werkproces.ts';
import { naarLijnen, type Routegraaf } from './routegraaf.ts';
import { toBaan } from './telling.ts';

type Bron = {
  graaf: Procesgraaf;
  werkproces: Werkproces;
  route: Routegraaf;
  langs: string;
  /** every effect that any answer can have */
  effecten: readonly Effect[];
};

/**
 * Whether an effect can change how many lines of a route go from one lane to another, whatever else is answered.
 * It cannot when its step and all that can come to stand beside it are in one lane, whoever else does them; steps
 * that can be missing do not keep others apart. Says yes rather too often than too seldom.
 */
export function maakRaaktOverdracht(bron: Bron): (effect: Effect) => boolean {
  const { graaf, route, langs, effecten } = bron;
  const extra = toExtraLijnen(bron);
  const lijnen = [...route.lijnen, ...extra];
  const naast = naarLijnen([...lijnen, ...lijnen.map(({ van, naar }) => ({ van: naar, naar: van }))]);
  const extraBaan = new Map(bron.werkproces.extraStappen.map(({ id, baan }) => [id, baan]));
  const banenVan = (id: string) => [
    extraBaan.get(id) ?? toBaan(graaf, id),
    ...effecten.flatMap((e) => (e.soort === 'andere-baan' && e.stap === id ? [e.baan] : [])),
  ];
  const soms = new Set([...toMist(effecten), ...extraBaan.keys()]);
  const raakt = (id: string) => new Set([...toOmgeving(id, naast, soms)].flatMap(banenVan)).size > 1;
  const tussenin = toTussenin(bron, soms, banenVan);
  return (effect) => {
    switch (effect.soort) {
      case 'mist-stap':
        return effect.stap === langs || raakt(effect.stap);
      case 'andere-baan':
        return raakt(effect.stap);
      case 'extra-stap':
        return !tussenin.has(effect.id) && raakt(effect.id);
      default:
        return false;
    }
  };
}

const toMist = (effecten: readonly Effect[]): Set<string> =>
  new Set(effecten.flatMap((e) => (e.soort === 'mist-stap' ? [e.stap] : [])));

/** The lines of the extra steps that can come to hang in the route; a neighbour that is missing is the next one. */
function toExtraLijnen({ werkproces, route, effecten }: Bron): Routegraaf['lijnen'] {
  const mist = toMist(effecten);
  const heen = werkproces.deelstappen.map(({ id }) => id);
  const buren = (id: string, rij: readonly string[]): string[] => {
    const vanaf = mist.has(id) ? rij.slice(rij.indexOf(id)) : [id];
    const vast = vanaf.findIndex((ander) => !mist.has(ander));
    return vanaf.slice(0, vast + 1 || undefined).filter((ander) => route.knopen.has(ander));
  };
  return werkproces.extraStappen.flatMap(({ id, na, voor }) => {
    const ervoor = buren(na, heen.toReversed());
    const erna = buren(voor, heen);
    if (ervoor.length === 0 || erna.length === 0) return [];
    return [...ervoor.map((van) => ({ van, naar: id })), ...erna.map((naar) => ({ van: id, naar }))];
  });
}

/** The extra steps that always come alone into a line, in the lane of the step before or after it. */
function toTussenin(
  { werkproces: { extraStappen }, route }: Bron,
  soms: ReadonlySet<string>,
  banenVan: (id: string) => readonly string[],
): ReadonlySet<string> {
  const alleen = extraStappen.filter(({ id, na, voor, baan }) => {
    const samen = extraStappen.some((ander) => ander.id !== id && ander.na === na && ander.voor === voor);
    const isVast = !soms.has(na) && !soms.has(voor);
    const inLijn = route.lijnen.some((lijn) => lijn.van === na && lijn.naar === voor);
    const zelfde = [na, voor].some((buur) => banenVan(buur).every((ander) => ander === baan));
    return !samen && isVast && inLijn && zelfde;
  });
  return new Set(alleen.map(({ id }) => id));
}

/** This node and all that can stand beside it when steps that are there only `soms` are not. */
function toOmgeving(
  begin: string,
  naast: ReadonlyMap<string, readonly string[]>,
  soms: ReadonlySet<string>,
): ReadonlySet<string> {
  const gezien = new Set([begin]);
  for (const id of gezien) {
    if (id !== begin && !soms.has(id)) continue;
    for (const ander of naast.get(id) ?? []) gezien.add(ander);
  }
  return gezien;
}
