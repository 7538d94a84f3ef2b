import { diffGebeurtenissen } from './diffGebeurtenissen.ts';
import { diffOvergangen } from './diffOvergangen.ts';
import { diffPoorten } from './diffPoorten.ts';
import { diffStappen, type Groep } from './diffStappen.ts';
import { diffVolgorde } from './diffVolgorde.ts';
import type { Koppeling } from './koppeling.ts';
import type { Plek } from './lijnen.ts';
import type {
  Procesgebeurtenis,
  Procesgraaf,
  Procespoort,
  Processtap,
  Stapeigenschap,
} from './procesgraaf.ts';
import { toGekoppeld } from './toGekoppeld.ts';
import type { Overgang } from './werkproces.ts';

export type Poorteigenschap = Exclude<keyof Procespoort, 'id' | 'routes'>;
export type Gebeurteniseigenschap = Exclude<keyof Procesgebeurtenis, 'id'>;

/**
 * One change between the current and the preferred process, seen from now to preferred:
 * `vervalt` = only in the current one, `komt-erbij` = only in the preferred one. Ids are those of the preferred
 * process where a part has a counterpart (see `toGekoppeld`).
 * `oorzaken`: the scanpunten that caused it (empty when the process was not built from answers).
 */
export type Procesverschil = { oorzaken: readonly string[] } & (
  | { soort: 'stap-vervalt'; stap: Processtap }
  | { soort: 'stap-komt-erbij'; stap: Processtap }
  | Verandering<'stap-verandert', 'stap', Processtap, Stapeigenschap>
  | { soort: 'stap-splitst'; stap: Processtap; in: readonly Processtap[] }
  | { soort: 'stappen-samen'; stappen: readonly Processtap[]; tot: Processtap }
  /** Several steps become several others; which work goes where is not known. */
  | { soort: 'stappen-anders-verdeeld'; stappen: readonly Processtap[]; in: readonly Processtap[] }
  /**
   * `eerderDan`: steps that now always come before this one and then after it; `laterDan` the other way round.
   * `huidig` and `voorkeur`: the steps right before and after it, ways back left out. The lines themselves are overgang differences.
   */
  | {
      soort: 'volgorde-verandert';
      stap: string;
      eerderDan: readonly string[];
      laterDan: readonly string[];
      huidig: Plek;
      voorkeur: Plek;
    }
  | { soort: 'poort-vervalt'; poort: Procespoort }
  | { soort: 'poort-komt-erbij'; poort: Procespoort }
  | Verandering<'poort-verandert', 'poort', Procespoort, Poorteigenschap>
  | {
      soort: 'route-verandert';
      poort: string;
      onderwerp: string;
      huidig: string | null;
      voorkeur: string | null;
    }
  | { soort: 'gebeurtenis-vervalt'; gebeurtenis: Procesgebeurtenis }
  | { soort: 'gebeurtenis-komt-erbij'; gebeurtenis: Procesgebeurtenis }
  | Verandering<'gebeurtenis-verandert', 'gebeurtenis', Procesgebeurtenis, Gebeurteniseigenschap>
  | { soort: 'overgang-vervalt'; overgang: Overgang }
  | { soort: 'overgang-komt-erbij'; overgang: Overgang }
);

/** One property of one part that is in both processes; null = the part does not have it. */
type Verandering<Soort extends string, Deel extends string, Van, Eigenschap extends keyof Van> = {
  [E in Eigenschap]: { soort: Soort; eigenschap: E } & Record<Deel, string> &
    Record<'huidig' | 'voorkeur', undefined extends Van[E] ? Exclude<Van[E], undefined> | null : Van[E]>;
}[Eigenschap];

/** The scanpunten behind a part of the current process; see `oorzaken` of a Procesgraaf for the paths. */
export type ToOorzaken = (pad: string) => readonly string[];

/**
 * Compares two processes. Parts are the same when they have the same id; `koppelingen` says which steps of a
 * process with other ids are which. Lines count once, however often they are drawn. Equal processes give an
 * empty list. Cost is linear in parts and lines, except for the order of the steps (see `diffVolgorde`).
 * @throws Error when `koppelingen` names a step that is not there or names a step twice
 */
export function diffProces({
  huidig,
  voorkeur,
  koppelingen,
}: {
  huidig: Procesgraaf;
  voorkeur: Procesgraaf;
  koppelingen?: readonly Koppeling[];
}): Procesverschil[] {
  if (!koppelingen) return vergelijk(huidig, voorkeur, []);
  const { graaf, nieuweIds } = toGekoppeld({ huidig, voorkeur, koppelingen });
  const groepen = koppelingen
    .filter((k) => k.huidig.length > 0 && k.voorkeur.length > 0 && k.huidig.length + k.voorkeur.length > 2)
    .map((k) => ({ huidig: k.huidig.map((id) => nieuweIds.get(id) ?? id), voorkeur: k.voorkeur }));
  return vergelijk(graaf, voorkeur, groepen);
}

function vergelijk(huidig: Procesgraaf, voorkeur: Procesgraaf, groepen: readonly Groep[]): Procesverschil[] {
  const toOorzaken: ToOorzaken = (pad) => huidig.oorzaken?.[pad] ?? [];
  const zijden = { huidig, voorkeur, toOorzaken };
  const overgangen = diffOvergangen(zijden);
  const gebeurtenissen = diffGebeurtenissen(zijden);
  // Without another line or another place for an event nothing can come in another order.
  const kanAnders = overgangen.length > 0 || gebeurtenissen.length > 0;
  return [
    ...diffStappen(zijden, groepen),
    ...(kanAnders ? diffVolgorde(zijden, groepen) : []),
    ...diffPoorten(zijden),
    ...gebeurtenissen,
    ...overgangen,
  ];
}

/** What the parts of the comparison work on: `huidig` has the ids of `voorkeur` where they are the same. */
export type Zijden = { huidig: Procesgraaf; voorkeur: Procesgraaf; toOorzaken: ToOorzaken };
