import type { Koppeling } from './koppeling.ts';
import { maakBuren, type Plek, toNetwerk } from './lijnen.ts';
import type { Naamgelijkenis } from './naamgelijkenis.ts';
import type { Procesgraaf, Processtap } from './procesgraaf.ts';

/** How alike two steps are, 0..1; places in the lists of steps that are left to match. */
export type Stapscores = Iterable<{ huidig: number; voorkeur: number; score: number }>;

/** The name decides; the rest makes the difference between names that are alike. */
const GEWICHT = { naam: 0.62, baan: 0.14, documenten: 0.1, buren: 0.14 };
/** Neighbours count by how well they match themselves; after two rounds that hardly changes. */
const RONDEN = 2;
/** Of a step in the middle of everything not every neighbour is looked at. */
const BUREN = 8;

type Zijden<T> = Record<'huidig' | 'voorkeur', T>;
type Paar = { huidig: number; voorkeur: number; deel: number; gewicht: number; score: number };

/** Scores every pair of steps with names that are alike. What is unknown on one side counts neither way. */
export function scoorStappen({
  huidig,
  voorkeur,
  rest,
  vast,
  namen,
}: {
  huidig: Procesgraaf;
  voorkeur: Procesgraaf;
  rest: Zijden<readonly Processtap[]>;
  /** what is matched already: those neighbours are sure */
  vast: readonly Koppeling[];
  namen: Naamgelijkenis;
}): Stapscores {
  const paren = toParen(rest, voorkeur, namen);
  const buren = {
    huidig: toBuren('huidig', huidig, rest, vast),
    voorkeur: toBuren('voorkeur', voorkeur, rest, vast),
  };
  const breedte = rest.voorkeur.length;
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const vorige = new Map<number, number>();
    for (const paar of paren) vorige.set(paar.huidig * breedte + paar.voorkeur, paar.score);
    const gelijk = (a: number, b: number) =>
      a >= 0 && b >= 0 ? (vorige.get(a * breedte + b) ?? 0) : a === b ? 1 : 0;
    for (const paar of paren) {
      const rondom = vergelijkBuren(
        buren.huidig[paar.huidig] as Buren,
        buren.voorkeur[paar.voorkeur] as Buren,
        gelijk,
      );
      paar.score =
        rondom === undefined
          ? paar.deel / paar.gewicht
          : (paar.deel + GEWICHT.buren * rondom) / (paar.gewicht + GEWICHT.buren);
    }
  }
  return paren;
}

/** Steps as numbers: the place among those that are left, or −1, −2 … for what is matched already. */
type Buren = Record<keyof Plek, readonly number[]>;

function toBuren(
  zijde: 'huidig' | 'voorkeur',
  graaf: Procesgraaf,
  rest: Zijden<readonly Processtap[]>,
  vast: readonly Koppeling[],
): Buren[] {
  const nummers = new Map(rest[zijde].map(({ id }, n) => [id, n]));
  for (const [n, koppeling] of vast.entries()) for (const id of koppeling[zijde]) nummers.set(id, -1 - n);
  const toNummers = (ids: readonly string[]) => ids.slice(0, BUREN).map((id) => nummers.get(id) as number);
  const plekVan = maakBuren(graaf, toNetwerk(graaf));
  return rest[zijde].map(({ id }) => {
    const { na, voor } = plekVan(id);
    return { na: toNummers(na), voor: toNummers(voor) };
  });
}

/** The pairs worth looking at, with everything but their neighbours. */
function toParen(rest: Zijden<readonly Processtap[]>, voorkeur: Procesgraaf, namen: Naamgelijkenis): Paar[] {
  const banen = new Set(Object.values(voorkeur.stappen).map(({ baan }) => baan));
  return rest.huidig.flatMap((stap, n) =>
    namen.kandidaten(n).map(({ stap: m, score: naam }) => {
      const ander = rest.voorkeur[m] as Processtap;
      let deel = GEWICHT.naam * naam;
      let gewicht = GEWICHT.naam;
      // A lane that the preferred process does not know says nothing about who does it there.
      if (banen.has(stap.baan)) {
        gewicht += GEWICHT.baan;
        if (stap.baan === ander.baan) deel += GEWICHT.baan;
      }
      if (stap.documenten.length > 0 && ander.documenten.length > 0) {
        gewicht += GEWICHT.documenten;
        deel += GEWICHT.documenten * overlap(stap.documenten, ander.documenten);
      }
      return { huidig: n, voorkeur: m, deel, gewicht, score: deel / gewicht };
    }),
  );
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const samen = a.filter((x) => b.includes(x)).length;
  return samen / (a.length + b.length - samen);
}

/** How alike the steps around are; undefined when one of the two stands alone. */
function vergelijkBuren(
  huidig: Buren,
  voorkeur: Buren,
  gelijk: (huidig: number, voorkeur: number) => number,
): number | undefined {
  const na = vergelijkKant(huidig.na, voorkeur.na, gelijk);
  const voor = vergelijkKant(huidig.voor, voorkeur.voor, gelijk);
  return na === undefined || voor === undefined ? (na ?? voor) : (na + voor) / 2;
}

/** For each neighbour now the one that is most like it then; undefined when there are none on a side. */
function vergelijkKant(
  huidig: readonly number[],
  voorkeur: readonly number[],
  gelijk: (huidig: number, voorkeur: number) => number,
): number | undefined {
  if (huidig.length === 0 || voorkeur.length === 0) return undefined;
  let som = 0;
  for (const a of huidig) {
    let beste = 0;
    for (const b of voorkeur) beste = Math.max(beste, gelijk(a, b));
    som += beste;
  }
  return som / Math.max(huidig.length, voorkeur.length);
}
