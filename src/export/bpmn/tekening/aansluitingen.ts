import { groepeer } from '../../../diagram/groepeer.ts';
import type { Bordcel } from './bord.ts';
import { MATEN } from './maten.ts';
import type { Gelopen } from './routes.ts';
import { labelmaat } from './tekstmaat.ts';

/** Where a line ends on the side of a node: px below its middle. `onder`: its name stands below the line. */
export type Eind = { dy: number; onder: boolean };
/** By the place of a line in the model; `rand` = px right of the middle of an event on an edge. */
export type Aansluitingen = {
  uit: ReadonlyMap<number, Eind>;
  in: ReadonlyMap<number, Eind>;
  rand: ReadonlyMap<number, number>;
};

/** Gives every line its own place on both nodes; lines that go up stand above lines that go down. */
export function toAansluitingen(lijnen: readonly Gelopen[]): Aansluitingen {
  const uit = new Map<number, Eind>();
  const erin = new Map<number, Eind>();
  for (const groep of perZijde(lijnen).values()) {
    for (const [{ lijn, kant }, eind] of verdeel(groep)) {
      (kant === 'van' ? uit : erin).set(lijn.nr, eind);
    }
  }
  ontwijk(lijnen, uit, erin);
  return { uit, in: erin, rand: verdeelRanden(lijnen) };
}

type Einde = { lijn: Gelopen; kant: 'van' | 'naar' };

/** True for a line whose this end stands at the left or right of its node. */
const isOpzij = ({ route, rand }: Gelopen, kant: 'van' | 'naar'): boolean =>
  route.soort !== 'staand' && (kant === 'naar' || rand === undefined);

/** All line ends by the side of the node that they stand on. */
function perZijde(lijnen: readonly Gelopen[]): Map<string, Einde[]> {
  const einden = lijnen.flatMap((lijn) =>
    (['van', 'naar'] as const).flatMap((kant) => (isOpzij(lijn, kant) ? [{ lijn, kant }] : [])),
  );
  return groepeer(einden, ({ lijn, kant }) => {
    const isRechts = kant === 'van' || lijn.route.soort === 'klem';
    return `${lijn[kant].id}|${isRechts ? 'rechts' : 'links'}`;
  });
}

/** How high the other end of the line is, in rows; a channel lies between two rows. */
function hoogte({ lijn: { route, van, naar }, kant }: Einde): number {
  if (route.soort === 'kanaal') return route.kanaal;
  return (kant === 'van' ? naar : van).rij + 0.5;
}

function verdeel(groep: readonly Einde[]): (readonly [Einde, Eind])[] {
  const rij = groep.toSorted((a, b) => hoogte(a) - hoogte(b) || a.lijn.nr - b.lijn.nr);
  const plekken = [0];
  for (const [i, { lijn, kant }] of rij.entries()) {
    if (i === 0) continue;
    // A name stands above its own line, but that of the last line below it: there is always room.
    const naam = kant === 'van' && lijn.label !== '' && i < rij.length - 1 ? labelmaat(lijn.label).h + 4 : 0;
    plekken.push((plekken[i - 1] ?? 0) + Math.max(MATEN.eind, naam));
  }
  const recht = rij.findIndex(({ lijn }) => lijn.route.soort === 'recht');
  const midden = recht === -1 ? ((plekken[0] ?? 0) + (plekken.at(-1) ?? 0)) / 2 : (plekken[recht] ?? 0);
  return rij.map((einde, i) => [
    einde,
    { dy: Math.round((plekken[i] ?? 0) - midden), onder: rij.length > 1 && i === rij.length - 1 },
  ]);
}

/** Lines out of an event on an edge stay within its circle. */
const RANDBREEDTE = 24;

function verdeelRanden(lijnen: readonly Gelopen[]): Map<number, number> {
  const groepen = groepeer(
    lijnen.filter(({ rand }) => rand !== undefined),
    ({ rand }) => rand?.gebeurtenis ?? '',
  );
  return new Map(
    [...groepen.values()].flatMap((groep) => {
      const stap = Math.min(MATEN.eind / 2, RANDBREEDTE / Math.max(1, groep.length - 1));
      const rij = groep.toSorted((a, b) => a.naar.kolom - b.naar.kolom || a.nr - b.nr);
      return rij.map(({ nr }, i) => [nr, Math.round((i - (rij.length - 1) / 2) * stap)] as const);
    }),
  );
}

/** Shifts to try, in px, when lines out of one node would lie on lines into the next. */
const SCHUIF = [0, 6, -6, 9, -9, 15, -15, 21, -21, 27, -27];
const GENOEG = 5;

/** Lines at the right of a node and lines that enter its right neighbour share a gutter: none may lie on another. */
function ontwijk(lijnen: readonly Gelopen[], uit: Map<number, Eind>, erin: Map<number, Eind>): void {
  const plek = ({ kolom, rij }: Bordcel, erbij: number): string => `${kolom + erbij}|${rij}`;
  const bochtig = lijnen.filter(({ route }) => route.soort !== 'recht' && route.soort !== 'staand');
  const rechts = new Map<string, number[]>();
  const noteer = (waar: string, dy = 0): void => void rechts.set(waar, [...(rechts.get(waar) ?? []), dy]);
  for (const { nr, van, naar, route, rand } of bochtig) {
    if (rand === undefined) noteer(plek(van, 1), uit.get(nr)?.dy);
    if (route.soort === 'klem') noteer(plek(naar, 1), erin.get(nr)?.dy);
  }
  const rechte = new Set(
    lijnen.filter(({ route }) => route.soort === 'recht').map(({ naar }) => plek(naar, 0)),
  );
  const links = groepeer(
    bochtig.filter(({ route }) => route.soort !== 'klem'),
    ({ naar }) => plek(naar, 0),
  );
  for (const [waar, groep] of links) {
    const bezet = rechts.get(waar) ?? [];
    if (bezet.length === 0) continue;
    const alle = rechte.has(waar) ? [...bezet, 0] : bezet;
    const schuif = SCHUIF.find((s) =>
      groep.every(({ nr }) => alle.every((dy) => Math.abs((erin.get(nr)?.dy ?? 0) + s - dy) >= GENOEG)),
    );
    for (const { nr } of groep) {
      const eind = erin.get(nr);
      if (eind) erin.set(nr, { ...eind, dy: eind.dy + (schuif ?? 0) });
    }
  }
}
