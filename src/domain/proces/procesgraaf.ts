import * as z from 'zod/mini';
import { Termijnwaarde } from '../scanlijst/effect.ts';
import type { Normen } from '../scanlijst/normenset.ts';
import { type Deelstap, Overgang, type Werkproces } from './werkproces.ts';

/** A term as it is compared: value, unit and anchor; or words; `onbekend` is a value, never a silent zero. */
export const Termijn = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('termijn'), ...Termijnwaarde.shape }),
  z.strictObject({ soort: z.literal('tekst'), tekst: z.string() }),
  z.strictObject({ soort: z.literal('onbekend') }),
  z.strictObject({ soort: z.literal('geen') }),
]);
export type Termijn = z.infer<typeof Termijn>;

/** The compared properties of a step. */
export const Processtap = z.strictObject({
  id: z.string(),
  naam: z.string(),
  baan: z.string(),
  termijn: Termijn,
  /** Sorted document ids: what goes from hand to hand here. */
  documenten: z.readonly(z.array(z.string())),
  /** Sorted channel ids. */
  kanalen: z.readonly(z.array(z.string())),
  frequentie: z.nullable(z.string()),
  volgorde: z.nullable(z.string()),
});
export type Processtap = z.infer<typeof Processtap>;
export type Stapeigenschap = Exclude<keyof Processtap, 'id'>;

/** `of`: one way out; `en`: all ways; `en-of`: one or more. */
export const Poortsoort = z.enum(['of', 'en', 'en-of']);
export type Poortsoort = z.infer<typeof Poortsoort>;

/** A gateway; `routes` = how this process departs per subject, empty in the preferred process. */
export const Procespoort = z.strictObject({
  id: z.string(),
  vraag: z.string(),
  baan: z.string(),
  soort: Poortsoort,
  routes: z.readonly(z.record(z.string(), z.string())),
});
export type Procespoort = z.infer<typeof Procespoort>;

/** Where the process begins, ends, or is set going again. `tijdens`: the step during which it can happen. */
export const Procesgebeurtenis = z.strictObject({
  id: z.string(),
  soort: z.enum(['begin', 'tussentijds', 'einde']),
  tekst: z.string(),
  baan: z.string(),
  tijdens: z.optional(z.string()),
});
export type Procesgebeurtenis = z.infer<typeof Procesgebeurtenis>;

/**
 * A process as a graph that can be compared. Layout is not part of it, so it never counts as a change.
 * An id is unique within the process; a line joins two of its parts.
 * `oorzaken`: which scanpunten made a part what it is; key `stap/<id>`, `stap/<id>/<eigenschap>`,
 * `poort/<id>/<onderwerp>` or `overgang/<van>/<naar>`. Only a process built from answers has them.
 */
export const Procesgraaf = z.strictObject({
  stappen: z.readonly(z.record(z.string(), Processtap)),
  poorten: z.readonly(z.record(z.string(), Procespoort)),
  gebeurtenissen: z.readonly(z.record(z.string(), Procesgebeurtenis)),
  overgangen: z.readonly(z.array(Overgang)),
});
export type Procesgraaf = z.infer<typeof Procesgraaf> & {
  oorzaken?: Readonly<Record<string, readonly string[]>>;
};

/** The part with this id; an id of a foreign process can be anything, such as `toString`. */
export function vind<T>(delen: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(delen, id) ? delen[id] : undefined;
}

/** The preferred process as a graph of deelstappen, with the norms filled in where they are known. */
export function toVoorkeur(werkproces: Werkproces, normen: Normen): Procesgraaf {
  const stappen = Object.fromEntries(
    werkproces.deelstappen.map((deelstap) => [deelstap.id, toProcesstap(deelstap, normen)]),
  );
  const poorten = Object.fromEntries(
    werkproces.poorten.map(({ id, vraag, baan }) => [
      id,
      { id, vraag, baan, soort: 'of' as const, routes: {} },
    ]),
  );
  const overgangen = toOvergangen(werkproces);
  return {
    stappen,
    poorten,
    gebeurtenissen: toGebeurtenissen(werkproces, { stappen, poorten, overgangen }),
    overgangen,
  };
}

/**
 * An event stands in the lane of the step or gateway that it is connected with. What happens during a hoofdstap
 * can happen from its first deelstap on.
 */
function toGebeurtenissen(
  { gebeurtenissen, deelstappen }: Werkproces,
  { stappen, poorten, overgangen }: Omit<Procesgraaf, 'gebeurtenissen'>,
): Record<string, Procesgebeurtenis> {
  const baanVan = (id: string | undefined): string | undefined =>
    stappen[id ?? '']?.baan ?? poorten[id ?? '']?.baan;
  return Object.fromEntries(
    gebeurtenissen.map(({ id, soort, tekst, tijdens }) => {
      const buur = overgangen.find((o) => o.van === id)?.naar ?? overgangen.find((o) => o.naar === id)?.van;
      const baan = baanVan(buur);
      if (baan === undefined) throw new Error(`gebeurtenis ${id} hangt aan geen stap of keuze`);
      const gastheer = deelstappen.find((d) => d.hoofdstap === tijdens)?.id;
      return [id, { id, soort, tekst, baan, ...(gastheer === undefined ? {} : { tijdens: gastheer }) }];
    }),
  );
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
export function toOvergangen(werkproces: Werkproces): Overgang[] {
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
  const gestart = werkproces.gebeurtenissen.flatMap(({ id, naar }) =>
    naar === undefined ? [] : [{ van: id, naar: eerste(naar) }],
  );
  return [...binnen, ...tussen, ...gestart];
}
