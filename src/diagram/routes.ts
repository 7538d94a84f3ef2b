import type { Cel, Raster, Verbinding } from './raster.ts';

export type Kant = 'links' | 'rechts' | 'boven' | 'onder';
/**
 * How a line runs over the grid. Gutter `g` lies left of column g, gap `h` above row h.
 * `goot`: sideways, along one gutter, sideways. `hoek`: one bend. `omweg`: gutter, gap, gutter.
 */
export type Route =
  | { soort: 'recht'; uit: Kant; in: Kant }
  | { soort: 'goot'; uit: Kant; in: Kant; goot: number }
  | { soort: 'hoek'; uit: Kant; in: Kant }
  | { soort: 'omweg'; uit: Kant; in: Kant; goot: number; gang: number; goot2: number };

const tussen = (a: number, b: number): number[] => {
  const [van, tot] = a < b ? [a, b] : [b, a];
  return Array.from({ length: Math.max(0, tot - van - 1) }, (_, i) => van + 1 + i);
};

function bezetting(raster: Raster): (kolom: number, rij: number) => boolean {
  const bezet = new Set([...raster.cellen.values()].map((c) => `${c.kolom}/${c.rij}`));
  return (kolom, rij) => !bezet.has(`${kolom}/${rij}`);
}

function rechteRoutes(a: Cel, b: Cel, isVrij: (k: number, r: number) => boolean): Route[] {
  if (a.rij === b.rij && a.kolom < b.kolom && tussen(a.kolom, b.kolom).every((k) => isVrij(k, a.rij))) {
    return [{ soort: 'recht', uit: 'rechts', in: 'links' }];
  }
  if (a.kolom === b.kolom && tussen(a.rij, b.rij).every((r) => isVrij(a.kolom, r))) {
    return a.rij < b.rij
      ? [{ soort: 'recht', uit: 'onder', in: 'boven' }]
      : [{ soort: 'recht', uit: 'boven', in: 'onder' }];
  }
  return [];
}

function gootRoutes(a: Cel, b: Cel, isVrij: (k: number, r: number) => boolean): Route[] {
  if (a.rij === b.rij) return [];
  if (a.kolom === b.kolom) {
    return [
      { soort: 'goot', uit: 'rechts', in: 'rechts', goot: a.kolom + 1 },
      { soort: 'goot', uit: 'links', in: 'links', goot: a.kolom },
    ];
  }
  const routes: Route[] = [];
  for (let goot = a.kolom + 1; goot <= b.kolom; goot += 1) {
    const vrijVoor = tussen(a.kolom, goot).every((k) => isVrij(k, a.rij));
    const vrijNa = tussen(goot - 1, b.kolom).every((k) => isVrij(k, b.rij));
    if (vrijVoor && vrijNa) routes.push({ soort: 'goot', uit: 'rechts', in: 'links', goot });
  }
  return routes;
}

function hoekRoutes(a: Cel, b: Cel, isVrij: (k: number, r: number) => boolean): Route[] {
  if (a.rij === b.rij || a.kolom === b.kolom) return [];
  const routes: Route[] = [];
  const langsA = tussen(a.rij, b.rij).every((r) => isVrij(a.kolom, r)) && isVrij(a.kolom, b.rij);
  if (langsA && tussen(a.kolom, b.kolom).every((k) => isVrij(k, b.rij))) {
    routes.push({ soort: 'hoek', uit: b.rij < a.rij ? 'boven' : 'onder', in: 'links' });
  }
  const langsB = tussen(a.rij, b.rij).every((r) => isVrij(b.kolom, r)) && isVrij(b.kolom, a.rij);
  if (langsB && tussen(a.kolom, b.kolom).every((k) => isVrij(k, a.rij))) {
    routes.push({ soort: 'hoek', uit: 'rechts', in: b.rij < a.rij ? 'onder' : 'boven' });
  }
  return routes;
}

/** Gutter, gap, gutter: always possible, ugly, so only offered when nothing simpler exists. */
function omwegRoutes(a: Cel, b: Cel): Route[] {
  const [goot, goot2] = a.kolom <= b.kolom ? [a.kolom + 1, b.kolom] : [a.kolom, b.kolom + 1];
  const gangen =
    a.rij === b.rij ? [a.rij, a.rij + 1] : a.rij < b.rij ? [b.rij, a.rij + 1] : [b.rij + 1, a.rij];
  const [uit, in_]: [Kant, Kant] = a.kolom <= b.kolom ? ['rechts', 'links'] : ['links', 'rechts'];
  return gangen.map((gang) => ({ soort: 'omweg', uit, in: in_, goot, gang, goot2 }));
}

/** All ways for one connection, best first: straight if it can, else along one gutter or corner, else a detour. */
export function toKandidaten(raster: Raster, verbinding: Verbinding): Route[] {
  const a = raster.cellen.get(verbinding.van);
  const b = raster.cellen.get(verbinding.naar);
  if (a === undefined || b === undefined) throw new Error(`Verbinding ${verbinding.id} mist een cel`);
  const isVrij = bezetting(raster);
  const recht = rechteRoutes(a, b, isVrij);
  if (recht.length > 0) return recht;
  const simpel = [...hoekRoutes(a, b, isVrij), ...gootRoutes(a, b, isVrij)];
  return simpel.length > 0 ? simpel : omwegRoutes(a, b);
}
