import { gewichtVan, type Naamkern, toNaamkern } from './naamkern.ts';
import { toNaamzoeker } from './naamzoeker.ts';

/** A step that can be the same, how alike the names are (0..1), and the place of the name that it holds for. */
export type Kandidaat = { stap: number; score: number; naam: number };

/** A step that can go by several names; the first is its own. */
export type Benoemd = { namen: readonly string[] };

/** Which steps have names that are alike; steps as places in their lists. */
export type Naamgelijkenis = {
  /** The steps of the preferred process with a name like this one of the current process. */
  kandidaten: (huidig: number) => readonly Kandidaat[];
  /** How well the words of the steps together cover each other. */
  samen: (huidig: readonly number[], voorkeur: readonly number[]) => number;
};

/** Below this the names have too little in common, whatever else is equal. */
const NAAMDREMPEL = 0.53;
/** The most that names that contradict each other are alike, and names with one word in common. */
const TEGENSPRAAK = 0.2;
const GEDEELD_WOORD = 0.45;
/** What is left of the score when one name says "again" or "not", and when both say something of their own. */
const BIJZONDER = 0.55;
const ALLEBEI_MEER = 0.85;
/** Of a name that is like very many others no more are looked at: more than any real process has. */
const MEESTE = 100;

/** A name as it is weighed: `som` of its words, and `zwaar`: the same without the light ones and rarity. */
type Gewogen = { kern: Naamkern; som: number; zwaar: number };
/** The words that two names share: their weight, how many, and their weight without the light ones and rarity. */
type Gedeeld = { som: number; aantal: number; zwaar: number };

/**
 * Compares names by the words that they share; a word that few names have counts more. Two names are as alike as
 * their words overlap, for 60% seen from both and for 40% from the shorter one: a model says less than we do.
 * Cost: words × names that share them, up to a bound per name (`naamzoeker`): never every pair.
 */
export function toNaamgelijkenis({
  huidig,
  voorkeur,
}: Record<'huidig' | 'voorkeur', readonly Benoemd[]>): Naamgelijkenis {
  const kernenNu = huidig.map(({ namen }) => toNaamkern(namen[0] ?? ''));
  const kernenStraks = voorkeur.flatMap(({ namen }, stap) =>
    namen.map((naam, plek) => ({ kern: toNaamkern(naam), stap, plek })),
  );
  const gewicht = toGewichten([...kernenNu, ...kernenStraks.map(({ kern }) => kern)]);
  const weeg = (kern: Naamkern): Gewogen => ({
    kern,
    som: som(kern.woorden, gewicht),
    zwaar: som(kern.woorden, heleWoorden),
  });
  const nu = kernenNu.map(weeg);
  const straks = kernenStraks.map(({ kern, ...rest }) => ({ ...weeg(kern), ...rest }));
  const eigenNamen = straks.filter(({ plek }) => plek === 0).map(({ kern }) => kern);
  const zoek = toNaamzoeker(straks.map(({ kern }) => kern));
  const toKandidaten = (eigen: Gewogen, waar: number): readonly Kandidaat[] => {
    const beste = new Map<number, Kandidaat>();
    for (const i of zoek(eigen.kern, waar)) {
      const ander = straks[i] as (typeof straks)[number];
      const { stap, plek: naam } = ander;
      const score = scoor(eigen, ander, deel(eigen.kern, ander.kern, gewicht));
      if (score >= NAAMDREMPEL && score > (beste.get(stap)?.score ?? 0))
        beste.set(stap, { stap, score, naam });
    }
    return toEersten([...beste.values()], waar * voorkeur.length);
  };
  const kandidaten: (readonly Kandidaat[])[] = [];
  return {
    kandidaten: (n) => (kandidaten[n] ??= toKandidaten(nu[n] as Gewogen, n / nu.length)),
    samen: (links, rechts) => {
      const a = voegSamen(links.map((n) => (nu[n] as Gewogen).kern));
      const b = voegSamen(rechts.map((m) => eigenNamen[m] as Naamkern));
      const gedeeld = [...a.woorden].filter((woord) => b.woorden.has(woord));
      const totaal = som(a.woorden, gewicht) + som(b.woorden, gewicht);
      return totaal === 0 ? 0 : beperk((2 * som(gedeeld, gewicht)) / totaal, a, b);
    },
  };
}

/** The best ones; of equals the ones that stand at about the same place in their list. */
function toEersten(kandidaten: readonly Kandidaat[], plek: number): readonly Kandidaat[] {
  if (kandidaten.length <= MEESTE) return kandidaten;
  const afstand = ({ stap }: Kandidaat) => Math.abs(stap - plek);
  return kandidaten.toSorted((a, b) => b.score - a.score || afstand(a) - afstand(b)).slice(0, MEESTE);
}

const heleWoorden = (woord: string) => Math.floor(gewichtVan(woord));

function som(woorden: Iterable<string>, gewicht: (woord: string) => number): number {
  let uit = 0;
  for (const woord of woorden) uit += gewicht(woord);
  return uit;
}

/** The words of `a` that `b` has too. */
function deel({ woorden }: Naamkern, b: Naamkern, gewicht: (woord: string) => number): Gedeeld {
  const uit = { som: 0, aantal: 0, zwaar: 0 };
  for (const woord of woorden) {
    if (!b.woorden.has(woord)) continue;
    uit.som += gewicht(woord);
    uit.aantal += 1;
    uit.zwaar += heleWoorden(woord);
  }
  return uit;
}

function scoor(a: Gewogen, b: Gewogen, gedeeld: Gedeeld): number {
  return a.kern.sleutel === b.kern.sleutel ? 1 : beperk(overlap(a, b, gedeeld), a.kern, b.kern);
}

/**
 * One full word in common is not enough when one of the names has another one ("declaratie indienen",
 * "declaratie controleren"), unless it says all of the shorter name; and two names that both say something of
 * their own are less alike.
 */
function overlap(a: Gewogen, b: Gewogen, gedeeld: Gedeeld): number {
  const beide = (2 * gedeeld.som) / (a.som + b.som);
  const [restA, restB] = [a.zwaar - gedeeld.zwaar, b.zwaar - gedeeld.zwaar];
  const kortste = Math.min(a.kern.woorden.size, b.kern.woorden.size);
  const heelKort = kortste > 1 && gedeeld.aantal === kortste;
  if (!heelKort) {
    if (gedeeld.zwaar < 2 && restA + restB > 0) return Math.min(beide, GEDEELD_WOORD);
    if (Math.min(a.zwaar, b.zwaar) < 2) return beide;
  }
  const score = 0.6 * beide + (0.4 * gedeeld.som) / Math.min(a.som, b.som);
  return restA > 0 && restB > 0 ? score * ALLEBEI_MEER : score;
}

/** Names that contradict each other are never alike, however many words they share. */
function beperk(score: number, a: Naamkern, b: Naamkern): number {
  const tegenstrijdig =
    spreektTegen(a.partijen, b.partijen) ||
    a.polen.some((kanten, i) => spreektTegen(kanten, b.polen[i] as number)) ||
    (a.getallen.size > 0 && b.getallen.size > 0 && ![...a.getallen].some((getal) => b.getallen.has(getal)));
  if (tegenstrijdig) return Math.min(score, TEGENSPRAAK);
  let over = score;
  for (let anders = a.bijzonder ^ b.bijzonder; anders !== 0; anders &= anders - 1) over *= BIJZONDER;
  return over;
}

/** Both say something, and nothing that is the same. */
const spreektTegen = (a: number, b: number) => a !== 0 && b !== 0 && (a & b) === 0;

function voegSamen(kernen: readonly Naamkern[]): Naamkern {
  const polen = kernen[0]?.polen.map((_, i) => kernen.reduce((bits, kern) => bits | (kern.polen[i] ?? 0), 0));
  return {
    sleutel: '',
    woorden: new Set(kernen.flatMap(({ woorden }) => [...woorden])),
    getallen: new Set(kernen.flatMap(({ getallen }) => [...getallen])),
    partijen: kernen.reduce((bits, { partijen }) => bits | partijen, 0),
    polen: polen ?? [],
    bijzonder: kernen.reduce((bits, { bijzonder }) => bits | bijzonder, 0),
  };
}

/** A word in every name counts half of one that a single name has. */
function toGewichten(kernen: readonly Naamkern[]): (woord: string) => number {
  const aantal = new Map<string, number>();
  for (const { woorden } of kernen) {
    for (const woord of woorden) aantal.set(woord, (aantal.get(woord) ?? 0) + 1);
  }
  const gewichten = new Map(
    [...aantal].map(([woord, n]) => {
      const deel = kernen.length < 2 ? 0 : Math.log(n) / Math.log(kernen.length);
      return [woord, gewichtVan(woord) * (1 - deel / 2)] as const;
    }),
  );
  return (woord) => gewichten.get(woord) ?? gewichtVan(woord);
}
