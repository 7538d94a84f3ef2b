import { toCijferroute } from '../proces/kerncijfers/cijferroute.ts';
import { naarVorige } from '../proces/kerncijfers/routegraaf.ts';
import type { Procesgraaf, Processtap } from '../proces/procesgraaf.ts';
import type { Werkproces } from '../proces/werkproces.ts';
import type { Casusdag, Casusdeel, Casusinhoud } from './casusinhoud.ts';

/** From when the term of a step counts; numbers are places in the part. `los`: from a moment that nobody knows here. */
export type Telwijze =
  | { soort: 'geen' | 'onbekend' | 'tekst' | 'los' | 'gegeven' | 'zonder-dag' }
  | { soort: 'terug'; van: Casusdag }
  | { soort: 'maand'; dag: number }
  | { soort: 'vanaf-begin' }
  | { soort: 'vanaf-stappen'; stappen: readonly number[] }
  | { soort: 'vanaf-dag'; dag: Casusdag };

/** One step of a part: what comes before it, and how its day follows. */
export type Planstap = {
  stap: Processtap;
  /** `<part>/<step>`: a step can come back in another part. */
  sleutel: string;
  /** Places in the part of the steps right before it. */
  voor: readonly number[];
  /** The same steps by key. */
  na: readonly string[];
  telwijze: Telwijze;
  /** The step goes on until the day before this one; null = it is done in a day. */
  duurtTot: Casusdag | null;
  optioneel: boolean;
  contact: boolean;
};

export type Plandeel = { deel: Casusdeel; stappen: readonly Planstap[] };

/** A process made ready for cases: everything that does not depend on a day. Made once, walked often. */
export type Casusplan = {
  graaf: Procesgraaf;
  werkproces: Werkproces;
  inhoud: Casusinhoud;
  /** The routes that this process has. */
  routes: ReadonlySet<string>;
  /** Ids of the documents that are counted. */
  documenten: Readonly<Record<'formulier' | 'brief', ReadonlySet<string>>>;
  delen: readonly Plandeel[];
};

/** Cost: steps × lines of the process. */
export function toCasusplan({
  graaf,
  werkproces,
  inhoud,
}: {
  graaf: Procesgraaf;
  werkproces: Werkproces;
  inhoud: Casusinhoud;
}): Casusplan {
  const { routes } = werkproces.kerncijfers;
  const bron = { graaf, werkproces, inhoud, erin: naarVorige(graaf.overgangen) };
  return {
    graaf,
    werkproces,
    inhoud,
    routes: new Set(
      routes.filter(({ langs }) => toCijferroute({ graaf, werkproces }, langs)).map(({ id }) => id),
    ),
    documenten: { formulier: vanSoort(werkproces, 'formulier'), brief: vanSoort(werkproces, 'brief') },
    delen: inhoud.delen.map((deel) => ({ deel, stappen: toPlanstappen(deel, bron) })),
  };
}

const vanSoort = ({ documenten }: Werkproces, soort: 'formulier' | 'brief') =>
  new Set(documenten.filter((document) => document.soort === soort).map(({ id }) => id));

type Bron = Pick<Casusplan, 'graaf' | 'werkproces' | 'inhoud'> & {
  erin: ReadonlyMap<string, readonly string[]>;
};

function toPlanstappen(deel: Casusdeel, bron: Bron): Planstap[] {
  const { graaf, werkproces } = bron;
  const bestaat = (id: string) => Object.hasOwn(graaf.stappen, id);
  const ids = deel.stappen
    .filter(({ stap, als }) => bestaat(stap) && (als === undefined || bestaat(als)))
    .map(({ stap }) => stap);
  const plek = new Map(ids.map((id, n) => [id, n]));
  const inhoud = new Map(
    [...werkproces.deelstappen, ...werkproces.extraStappen].map((stap) => [stap.id, stap]),
  );
  return ids.flatMap((id) => {
    const stap = graaf.stappen[id];
    const gelezen = inhoud.get(id);
    if (!stap) return [];
    const voor = toVoor(id, plek, bron.erin);
    return {
      stap,
      sleutel: toSleutel(deel, id),
      voor,
      na: voor.flatMap((daar) => ids[daar] ?? []).map((eerder) => toSleutel(deel, eerder)),
      telwijze: toTelwijze(stap, deel, plek, bron),
      duurtTot: deel.duurtTot?.[id] ?? null,
      optioneel: gelezen !== undefined && 'optioneel' in gelezen && deel.nodig?.includes(id) !== true,
      contact: gelezen?.contact === 'ja',
    };
  });
}

const toSleutel = ({ id }: Casusdeel, stap: string) => `${id}/${stap}`;

/** The nearest steps of this part before a step, past steps that are not in it. Never one that stands later in it. */
function toVoor(
  id: string,
  plek: ReadonlyMap<string, number>,
  erin: ReadonlyMap<string, readonly string[]>,
): number[] {
  const hier = plek.get(id) ?? 0;
  const gezien = new Set([id]);
  const wachtrij = [...(erin.get(id) ?? [])];
  const voor: number[] = [];
  for (let knoop = wachtrij.pop(); knoop !== undefined; knoop = wachtrij.pop()) {
    if (gezien.has(knoop)) continue;
    gezien.add(knoop);
    const daar = plek.get(knoop);
    if (daar === undefined) wachtrij.push(...(erin.get(knoop) ?? []));
    else if (daar < hier) voor.push(daar);
  }
  return voor.toSorted((a, b) => a - b);
}

function toTelwijze(
  { id, termijn }: Processtap,
  deel: Casusdeel,
  plek: ReadonlyMap<string, number>,
  { werkproces, inhoud }: Bron,
): Telwijze {
  if (deel.gegeven?.includes(id)) return { soort: 'gegeven' };
  const zonderDag = deel.zonderDag?.includes(id) === true;
  if (termijn.soort !== 'termijn') return { soort: zonderDag ? 'zonder-dag' : termijn.soort };
  const anker = werkproces.ankers.find((kandidaat) => kandidaat.id === termijn.anker);
  const dag = inhoud.ankers[termijn.anker];
  if (anker?.telt === 'terug') return dag ? { soort: 'terug', van: dag } : { soort: 'zonder-dag' };
  if (zonderDag) return { soort: 'zonder-dag' };
  if (anker?.telt === 'maand') return { soort: 'maand', dag: termijn.waarde };
  if (anker?.telt !== undefined) return { soort: 'los' };
  if (anker?.stappen?.includes(id)) return { soort: 'vanaf-begin' };
  const hier = plek.get(id) ?? 0;
  const eigen = deel.ankers?.[termijn.anker];
  const stappen = (eigen === undefined ? (anker?.stappen ?? []) : [eigen])
    .flatMap((stap) => plek.get(stap) ?? [])
    .filter((daar) => daar < hier);
  if (stappen.length > 0) return { soort: 'vanaf-stappen', stappen };
  return dag ? { soort: 'vanaf-dag', dag } : { soort: 'los' };
}
