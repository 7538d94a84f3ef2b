import { aansluitingId, type Eind, type Kantgroep, toKanten, toKantgroepen } from './aansluiting.ts';
import { type Celmaat, type Open, telRingen, toCelmaten } from './celmaten.ts';
import { halveKant, onderRechts } from './celranden.ts';
import type { Pad, Punt } from './pad.ts';
import { labelmaat } from './labels.ts';
import type { Maat } from '../maten.ts';
import { toLangs, toOverkanten } from './overkanten.ts';
import type { Raster, Verbinding } from '../raster/raster.ts';
import { isOpzij, type Kant, type Route, type Routes } from '../route/routes.ts';
import { type Sporen, type Stuk, toSporen } from './sporen.ts';
import { toVakken, type Vak, type Vakken } from './vakken.ts';

export type Lijnennet = { vakken: Vakken; paden: ReadonlyMap<string, Pad> };

/** Px between the middle of a side and each line end on it. */
type Afstanden = ReadonlyMap<string, number>;
type Bedrading = { raster: Raster; maat: Maat; routes: Routes; afstanden: Afstanden };
const GEEN_SPOREN: ReadonlyMap<number, number> = new Map();

function toAfstanden(
  groepen: readonly Kantgroep[],
  celmaten: ReadonlyMap<string, Celmaat>,
  ringen: ReadonlyMap<string, number>,
  maat: Maat,
): Afstanden {
  const uit = new Map<string, number>();
  for (const { liggend, leden, diepte } of groepen) {
    let stap = maat.poortAfstand;
    for (const { id, cel, kant } of leden) {
      const d = diepte.get(id) ?? 0;
      const vak = celmaten.get(cel.id) as Celmaat;
      const vrij =
        kant === 'onder' && d > 0
          ? Math.min(onderRechts(cel, vak, ringen.get(cel.id) ?? 0, maat), halveKant(cel, vak, false, maat))
          : halveKant(cel, vak, liggend, maat);
      if (d !== 0) stap = Math.min(stap, vrij / Math.abs(d));
    }
    for (const { id } of leden) uit.set(id, (diepte.get(id) ?? 0) * stap);
  }
  return uit;
}

/** The point where a line leaves a node; on a diamond or circle the point on its edge. */
function punt({ raster, afstanden }: Bedrading, vakken: Vakken, cel: string, kant: Kant, id: string): Punt {
  const vak = vakken.knopen.get(cel) as Vak;
  const uit = afstanden.get(id) ?? 0;
  const [mx, my] = [vak.x + vak.b / 2, vak.y + vak.h / 2];
  const opzij = isOpzij(kant);
  const deel = Math.abs(uit) / ((opzij ? vak.h : vak.b) / 2);
  const soort = raster.cellen.get(cel)?.soort;
  const krimp = soort === 'poort' ? 1 - deel : soort === 'gebeurtenis' ? Math.sqrt(1 - deel * deel) : 1;
  const teken = kant === 'links' || kant === 'boven' ? -1 : 1;
  return opzij ? [mx + teken * (vak.b / 2) * krimp, my + uit] : [mx + uit, my + teken * (vak.h / 2) * krimp];
}

function einden(b: Bedrading, vakken: Vakken, v: Verbinding, route: Route): [Punt, Punt] {
  const eind = (cel: string, kant: Kant, e: Eind): Punt => punt(b, vakken, cel, kant, aansluitingId(v.id, e));
  return [eind(v.van, route.uit, 'van'), eind(v.naar, route.in, 'naar')];
}

const stukId = (lijn: string, nr: number): string => `${lijn}|${nr}`;
const teken = (n: number): -1 | 0 | 1 => (n < 0 ? -1 : n > 0 ? 1 : 0);

/** The path of a line; `plek` says where its part `nr` runs. Straight on in the same line leaves no corner. */
function pad(route: Route, [p, q]: [Punt, Punt], plek: (nr: number) => number): Pad {
  const punten: Punt[] = [p];
  let [x, y] = p;
  for (const [nr, deel] of route.delen.entries()) {
    if ('goot' in deel) x = plek(nr);
    else y = plek(nr);
    punten.push([x, y]);
  }
  const recht = route.delen.length === 0 && isOpzij(route.uit) === isOpzij(route.in);
  if (!recht) punten.push(isOpzij(route.in) ? [x, q[1]] : [q[0], y]);
  return [...punten, q];
}

/** The pieces of all lines that ask for a track: upright ones in gutters or level ones in gaps. */
function toStukken(paden: ReadonlyMap<string, Pad>, { raster, routes }: Bedrading, staand: boolean): Stuk[] {
  const as = staand ? 1 : 0;
  return raster.verbindingen.flatMap((v) => {
    const pad = paden.get(v.id) ?? [];
    return (routes.get(v.id)?.delen ?? []).flatMap((deel, nr): Stuk[] => {
      if ('goot' in deel !== staand) return [];
      const [voor, begin, eind, na] = [pad[nr], pad[nr + 1], pad[nr + 2], pad[nr + 3]];
      if (voor === undefined || begin === undefined || eind === undefined) return [];
      const kantBegin = teken((voor[1 - as] as number) - (begin[1 - as] as number));
      const kantEind = na === undefined ? 0 : teken((na[1 - as] as number) - (eind[1 - as] as number));
      const [a, b] = [begin[as], eind[as]];
      const [van, tot, kantVan, kantTot] = a <= b ? [a, b, kantBegin, kantEind] : [b, a, kantEind, kantBegin];
      const strook = 'goot' in deel ? deel.goot : deel.gang;
      return [{ id: stukId(v.id, nr), strook, van, tot, kantVan, kantTot }];
    });
  });
}

/** Room for a label between a gateway and the first track behind it. */
function toLabelruimte({ raster, routes, maat }: Bedrading): Map<number, number> {
  const uit = new Map<number, number>();
  for (const v of raster.verbindingen) {
    if (v.ruim !== true || v.kort === undefined || routes.get(v.id)?.uit !== 'rechts') continue;
    const goot = (raster.cellen.get(v.van)?.kolom ?? 0) + 1;
    uit.set(goot, Math.max(uit.get(goot) ?? 0, labelmaat(v.kort, maat).b));
  }
  return uit;
}

/** Middle of a strip: where a line runs as long as it has no track. */
const midden = ({ begin, breed }: { begin: number; breed: number }): number => begin + breed / 2;

/**
 * Paths for all lines. First the tracks in the gaps, as if every gutter had its line in the middle; then the rows are
 * as high as that asks, and the tracks in the gutters follow from the heights.
 */
function legAan(b: Bedrading, celmaten: ReadonlyMap<string, Celmaat>): Lijnennet {
  const { raster, routes, maat } = b;
  const teken = (vakken: Vakken, gang: Sporen | undefined, goot: Sporen | undefined): Map<string, Pad> =>
    new Map(
      raster.verbindingen.map((v) => {
        const route = routes.get(v.id) as Route;
        const plek = (nr: number): number => {
          const deel = route.delen[nr] as Route['delen'][number];
          const [sporen, strook] =
            'goot' in deel ? [goot, vakken.goten[deel.goot]] : [gang, vakken.gangen[deel.gang]];
          if (strook === undefined) throw new Error(`Lijn ${v.id} loopt buiten het raster`);
          return sporen === undefined
            ? midden(strook)
            : strook.spoor + (sporen.spoor.get(stukId(v.id, nr)) ?? 0) * maat.spoor;
        };
        return [v.id, pad(route, einden(b, vakken, v, route), plek)];
      }),
    );
  const label = toLabelruimte(b);
  const leeg = toVakken(raster, celmaten, maat, { goot: GEEN_SPOREN, gang: GEEN_SPOREN, label });
  const gang = toSporen(toStukken(teken(leeg, undefined, undefined), b, false));
  const hoog = toVakken(raster, celmaten, maat, { goot: GEEN_SPOREN, gang: gang.aantal, label });
  const goot = toSporen(toStukken(teken(hoog, gang, undefined), b, true));
  const vakken = toVakken(raster, celmaten, maat, { goot: goot.aantal, gang: gang.aantal, label });
  return { vakken, paden: teken(vakken, gang, goot) };
}

/**
 * Paths in px for all connections along the given routes, on a grid whose strips are as wide as their tracks ask.
 * Two lines that would lie on each other between two facing sides get places of their own, and all is laid again.
 */
export function toLijnennet({
  raster,
  routes,
  maat,
  open = new Map(),
}: {
  raster: Raster;
  routes: Routes;
  maat: Maat;
  open?: Open;
}): Lijnennet {
  const kanten = toKanten({ raster, routes });
  const overkanten = toOverkanten(raster);
  const ringen = telRingen(raster);
  const samen: Set<string> = new Set();
  for (;;) {
    const groepen = toKantgroepen(kanten, overkanten, samen);
    const celmaten = toCelmaten({ raster, groepen, maat, open });
    const afstanden = toAfstanden(groepen, celmaten, ringen, maat);
    const net = legAan({ raster, maat, routes, afstanden }, celmaten);
    const langs = toLangs({ kanten, overkanten, samen, paden: net.paden });
    if (langs.length === 0) return net;
    for (const kant of langs) samen.add(kant);
  }
}
