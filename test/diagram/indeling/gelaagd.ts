import { Graph, layout } from '@dagrejs/dagre';
import type { Indeling } from '../../../src/diagram/indeling.ts';
import type { Pad, Punt } from '../../../src/diagram/indeling/pad.ts';

type Blok = { id: string; b: number; h: number; baan: string };
type Tekening = { blokken: Blok[]; lijnen: { id: string; van: string; naar: string }[] };

/** The same steps and lines that we draw, without where they stand; what leads back is a circle and no line. */
export function toTekening({ knopen, tekens, lijnen }: Indeling, baanVan: (id: string) => string): Tekening {
  return {
    blokken: [
      ...knopen.map(({ id, b, h }) => ({ id, b, h, baan: baanVan(id) })),
      ...tekens
        .filter((t) => t.bij === t.id)
        .map(({ id, r }) => ({ id, b: 2 * r, h: 2 * r, baan: baanVan(id) })),
    ],
    lijnen: lijnen.map(({ id, van, naar }) => ({ id, van, naar })),
  };
}

/** Places and lines of dagre, left to right, with the distances of our picture. */
export function legMetDagre({ blokken, lijnen }: Tekening): { midden: Map<string, Punt>; paden: Pad[] } {
  const graaf = new Graph({ multigraph: true });
  graaf.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 40, edgesep: 6 });
  graaf.setDefaultEdgeLabel(() => ({}));
  for (const { id, b, h } of blokken) graaf.setNode(id, { width: b, height: h });
  for (const { id, van, naar } of lijnen) graaf.setEdge(van, naar, {}, id);
  layout(graaf);
  const midden = new Map(blokken.map(({ id }): [string, Punt] => [id, [graaf.node(id).x, graaf.node(id).y]]));
  const paden = graaf
    .edges()
    .map((e): Pad => (graaf.edge(e).points as { x: number; y: number }[]).map(({ x, y }): Punt => [x, y]));
  return { midden, paden };
}

/** A step, or the place where a line passes a layer. */
type Plaats = { baan: number; wens: number; plek: number };
type Laag = Plaats[];
/** A line, or a piece of it, between two layers. */
type Stuk = readonly [links: Plaats, rechts: Plaats];

/** How often the layers are gone through to and fro. */
const VEGEN = 24;

/** Layers from left to right, with the pieces of line between each layer and the next. */
function toLagen(
  { blokken, lijnen }: Tekening,
  midden: ReadonlyMap<string, Punt>,
  banen: readonly string[],
): { lagen: Laag[]; gangen: Stuk[][] } {
  const xen = [...new Set([...midden.values()].map(([x]) => Math.round(x)))].sort((a, b) => a - b);
  const lagen: Laag[] = xen.map(() => []);
  const gangen: Stuk[][] = xen.map(() => []);
  const zet = (laag: number, baan: number, wens: number): Plaats => {
    const punt = { baan, wens, plek: 0 };
    lagen[laag]?.push(punt);
    return punt;
  };
  const laagVan = (id: string): number => xen.indexOf(Math.round(midden.get(id)?.[0] ?? 0));
  const punten = new Map(
    blokken.map(({ id, baan }) => [id, zet(laagVan(id), banen.indexOf(baan), midden.get(id)?.[1] ?? 0)]),
  );
  for (const { van, naar } of lijnen) {
    const [eerste, laatste] = [punten.get(van) as Plaats, punten.get(naar) as Plaats];
    const [l, r] = [laagVan(van), laagVan(naar)];
    let vorige = eerste;
    for (let laag = l; laag < r; laag += 1) {
      const deel = (laag + 1 - l) / (r - l);
      const wens = eerste.wens + deel * (laatste.wens - eerste.wens);
      const volgende = laag + 1 === r ? laatste : zet(laag + 1, eerste.baan, wens);
      gangen[laag]?.push([vorige, volgende]);
      vorige = volgende;
    }
  }
  return { lagen, gangen };
}

/** Higher than any lane: lanes lie under each other, at one height in all layers. */
const BAAN = 1000;

/** Within a lane in the order of their wishes. */
function schik(laag: Laag): void {
  laag.sort((a, b) => a.baan - b.baan || a.wens - b.wens);
  for (const [i, punt] of laag.entries()) {
    const vorige = laag[i - 1];
    punt.plek = vorige?.baan === punt.baan ? vorige.plek + 1 : punt.baan * BAAN;
  }
}

/** Every point of a layer wishes to stand in the middle of what it is joined to at one side. */
function veeg(laag: Laag, stukken: readonly Stuk[], kant: 0 | 1): void {
  for (const punt of laag) {
    const plekken = stukken.filter((s) => s[1 - kant] === punt).map((s) => s[kant].plek);
    punt.wens = plekken.length === 0 ? punt.plek : plekken.reduce((a, b) => a + b, 0) / plekken.length;
  }
  schik(laag);
}

/** Crossings between two layers, with straight lines from the one to the other. */
const telGang = (stukken: readonly Stuk[]): number =>
  stukken.reduce(
    (som, [a, b], i) =>
      som + stukken.slice(i + 1).filter(([c, d]) => (a.plek - c.plek) * (b.plek - d.plek) < 0).length,
    0,
  );

/**
 * Crossings of the plain layered layout with lanes, as everybody would write it: the layers of dagre, a line that passes
 * a layer gets a place there in the lane it comes from, and the points of each lane are put in order by barycentre, sweep
 * after sweep to and fro; the best sweep counts. Lines are straight between two layers: no picture in those layers and
 * that order crosses less.
 */
export function telGelaagd(
  tekening: Tekening,
  midden: ReadonlyMap<string, Punt>,
  banen: readonly string[],
): number {
  const { lagen, gangen } = toLagen(tekening, midden, banen);
  const tel = (): number => gangen.reduce((som, gang) => som + telGang(gang), 0);
  for (const laag of lagen) schik(laag);
  let minste = tel();
  for (let n = 0; n < VEGEN; n += 1) {
    for (let l = 1; l < lagen.length; l += 1) veeg(lagen[l] ?? [], gangen[l - 1] ?? [], 0);
    minste = Math.min(minste, tel());
    for (let l = lagen.length - 2; l >= 0; l -= 1) veeg(lagen[l] ?? [], gangen[l] ?? [], 1);
    minste = Math.min(minste, tel());
  }
  return minste;
}

const draai = ([ax, ay]: Punt, [bx, by]: Punt, [cx, cy]: Punt): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Crossings of lines that run at any angle; touching does not count. */
export function telSchuineKruisingen(paden: readonly Pad[]): number {
  let som = 0;
  for (const [i, a] of paden.entries()) {
    for (const b of paden.slice(i + 1)) {
      for (const [n, p] of a.slice(0, -1).entries()) {
        for (const [m, r] of b.slice(0, -1).entries()) {
          const [q, s] = [a[n + 1] as Punt, b[m + 1] as Punt];
          if (draai(p, q, r) * draai(p, q, s) < 0 && draai(r, s, p) * draai(r, s, q) < 0) som += 1;
        }
      }
    }
  }
  return som;
}
