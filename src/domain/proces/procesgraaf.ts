import type { Termijnwaarde } from '../scanlijst/effect.ts';
import type { Normen } from '../scanlijst/normenset.ts';
import type { Deelstap, Overgang, Werkproces } from './werkproces.ts';

/** A term as it is compared: value, unit and anchor; or words; `onbekend` is a value, never a silent zero. */
export type Termijn =
  | ({ soort: 'termijn' } & Termijnwaarde)
  | { soort: 'tekst'; tekst: string }
  | { soort: 'onbekend' }
  | { soort: 'geen' };

/** The compared properties of a step. */
export type Processtap = {
  id: string;
  naam: string;
  baan: string;
  termijn: Termijn;
  /** Sorted document ids: what goes from hand to hand here. */
  documenten: readonly string[];
  /** Sorted channel ids. */
  kanalen: readonly string[];
  frequentie: string | null;
  volgorde: string | null;
};
export type Stapeigenschap = Exclude<keyof Processtap, 'id'>;

/** A gateway; `routes` = how this process departs per subject, empty in the preferred process. */
export type Procespoort = { id: string; vraag: string; routes: Readonly<Record<string, string>> };

/**
 * A process as a graph that can be compared. Layout is not part of it, so it never counts as a change.
 * `oorzaken`: which scanpunten made a part what it is; key `stap/<id>`, `stap/<id>/<eigenschap>`,
 * `poort/<id>/<onderwerp>` or `overgang/<van>/<naar>`. Only a process built from answers has them.
 */
export type Procesgraaf = {
  stappen: Readonly<Record<string, Processtap>>;
  poorten: Readonly<Record<string, Procespoort>>;
  overgangen: readonly Overgang[];
  oorzaken?: Readonly<Record<string, readonly string[]>>;
};

/** The preferred process as a graph of deelstappen, with the norms filled in where they are known. */
export function toVoorkeur(werkproces: Werkproces, normen: Normen): Procesgraaf {
  const stappen = Object.fromEntries(
    werkproces.deelstappen.map((deelstap) => [deelstap.id, toProcesstap(deelstap, normen)]),
  );
  const poorten = Object.fromEntries(
    werkproces.poorten.map(({ id, vraag }) => [id, { id, vraag, routes: {} }]),
  );
  return { stappen, poorten, overgangen: toOvergangen(werkproces) };
}

function toProcesstap(deelstap: Deelstap, normen: Normen): Processtap {
  return {
    id: deelstap.id,
    naam: deelstap.naam,
    baan: deelstap.baan,
    termijn: toTermijn(deelstap.termijn, normen),
    documenten: [...(deelstap.in ?? []), ...(deelstap.uit ?? [])].toSorted(),
    kanalen: deelstap.kanaal === undefined ? [] : [deelstap.kanaal],
    frequentie: deelstap.frequentie ?? null,
    volgorde: deelstap.volgorde ?? null,
  };
}

function toTermijn(termijn: Deelstap['termijn'], normen: Normen): Termijn {
  if (termijn === 'onbekend' || termijn === 'geen') return { soort: termijn };
  if (!('norm' in termijn)) return { soort: 'termijn', ...termijn };
  const norm = normen.get(termijn.norm);
  if (!norm || norm.waarde === null) return { soort: 'onbekend' };
  if (typeof norm.waarde === 'number' && norm.eenheid !== null && norm.anker !== null) {
    return { soort: 'termijn', waarde: norm.waarde, eenheid: norm.eenheid, anker: norm.anker };
  }
  const keuze = norm.keuzes?.find((k) => k.id === norm.waarde);
  return keuze ? { soort: 'tekst', tekst: keuze.titel } : { soort: 'onbekend' };
}

/**
 * Lines between deelstappen: inside a hoofdstap in list order, between hoofdstappen from the last
 * deelstap of one to the first of the next. Gateways and events keep their own id.
 */
function toOvergangen(werkproces: Werkproces): Overgang[] {
  const perHoofdstap = new Map<string, Deelstap[]>();
  for (const deelstap of werkproces.deelstappen) {
    const rij = perHoofdstap.get(deelstap.hoofdstap);
    if (rij) rij.push(deelstap);
    else perHoofdstap.set(deelstap.hoofdstap, [deelstap]);
  }
  const binnen = [...perHoofdstap.values()].flatMap((rij) =>
    rij.slice(1).map((naar, i) => ({ van: (rij[i] as Deelstap).id, naar: naar.id })),
  );
  const eerste = (id: string) => perHoofdstap.get(id)?.[0]?.id ?? id;
  const laatste = (id: string) => perHoofdstap.get(id)?.at(-1)?.id ?? id;
  const tussen = [...werkproces.overgangen, ...werkproces.gaNaar].map(({ van, naar, label }) => ({
    van: laatste(van),
    naar: eerste(naar),
    ...(label === undefined ? {} : { label }),
  }));
  return [...binnen, ...tussen];
}
