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

/** Gives every line its own place on both nodes; lines that go up leave above lines that go down. */
export function toAansluitingen(lijnen: readonly Gelopen[]): Aansluitingen {
  const uit = new Map<number, Eind>();
  const erin = new Map<number, Eind>();
  const perBron = perCel(
    lijnen.filter(({ rand }) => rand === undefined),
    'van',
  );
  for (const groep of perBron.values()) verdeel(groep, 'van', uit);
  const perDoel = perCel(lijnen, 'naar');
  for (const groep of perDoel.values()) verdeel(groep, 'naar', erin);
  ontwijk(lijnen, uit, erin);
  return { uit, in: erin, rand: verdeelRanden(lijnen) };
}

type Kant = 'van' | 'naar';

function perCel(lijnen: readonly Gelopen[], kant: Kant): Map<string, Gelopen[]> {
  const groepen = new Map<string, Gelopen[]>();
  for (const lijn of lijnen) {
    const groep = groepen.get(lijn[kant].id);
    if (groep) groep.push(lijn);
    else groepen.set(lijn[kant].id, [lijn]);
  }
  return groepen;
}

/** How high the other end of the line is, in rows; a channel lies between two rows. */
function hoogte(lijn: Gelopen, kant: Kant): number {
  const { route } = lijn;
  if (route.soort === 'kanaal') return route.kanaal;
  return (kant === 'van' ? lijn.naar : lijn.van).rij + 0.5;
}

function verdeel(groep: readonly Gelopen[], kant: Kant, uit: Map<number, Eind>): void {
  const rij = groep.toSorted((a, b) => hoogte(a, kant) - hoogte(b, kant) || a.nr - b.nr);
  const plekken = [0];
  for (const [i, lijn] of rij.entries()) {
    if (i === 0) continue;
    // A name stands above its own line, but that of the last line below it: there is always room.
    const naam = kant === 'van' && lijn.label !== '' && i < rij.length - 1 ? labelmaat(lijn.label).h + 4 : 0;
    plekken.push((plekken[i - 1] ?? 0) + Math.max(MATEN.eind, naam));
  }
  const recht = rij.findIndex(({ route }) => route.soort === 'recht');
  const midden = recht === -1 ? ((plekken[0] ?? 0) + (plekken.at(-1) ?? 0)) / 2 : (plekken[recht] ?? 0);
  for (const [i, { nr }] of rij.entries()) {
    uit.set(nr, {
      dy: Math.round((plekken[i] ?? 0) - midden),
      onder: rij.length > 1 && i === rij.length - 1,
    });
  }
}

/** Lines out of an event on an edge stay within its circle. */
const RANDBREEDTE = 24;

function verdeelRanden(lijnen: readonly Gelopen[]): Map<number, number> {
  const groepen = perPlek(
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

/** Lines that leave a node and lines that enter its right neighbour share a gutter: none may lie on another. */
function ontwijk(lijnen: readonly Gelopen[], uit: Map<number, Eind>, erin: Map<number, Eind>): void {
  const plek = ({ kolom, rij }: Bordcel, erbij: number): string => `${kolom + erbij}|${rij}`;
  const links = perPlek(
    lijnen.filter((l) => l.rand === undefined),
    (l) => plek(l.van, 1),
  );
  const rechts = perPlek(lijnen, (l) => plek(l.naar, 0));
  for (const [waar, aan] of rechts) {
    const bezet = (links.get(waar) ?? [])
      .filter(({ route }) => route.soort !== 'recht')
      .map(({ nr }) => uit.get(nr)?.dy ?? 0);
    const los = aan.filter(({ route }) => route.soort !== 'recht');
    if (bezet.length === 0 || los.length === 0) continue;
    const rechte = aan.filter(({ route }) => route.soort === 'recht').map(() => 0);
    const schuif = SCHUIF.find((s) =>
      los.every(({ nr }) =>
        [...bezet, ...rechte].every((dy) => Math.abs((erin.get(nr)?.dy ?? 0) + s - dy) >= GENOEG),
      ),
    );
    for (const { nr } of los) {
      const eind = erin.get(nr);
      if (eind) erin.set(nr, { ...eind, dy: eind.dy + (schuif ?? 0) });
    }
  }
}

function perPlek(lijnen: readonly Gelopen[], plek: (lijn: Gelopen) => string): Map<string, Gelopen[]> {
  const groepen = new Map<string, Gelopen[]>();
  for (const lijn of lijnen) groepen.set(plek(lijn), [...(groepen.get(plek(lijn)) ?? []), lijn]);
  return groepen;
}
