import { type Casus, dagVan } from './casus.ts';
import type { Casusdag } from './casusinhoud.ts';
import type { Looptelling } from './casusloop.ts';
import type { Plandeel, Planstap } from './casusplan.ts';
import { type Dagnummer, toDagnummer, volgendeDagVanMaand } from './dagnummer.ts';
import { minTermijn, plusTermijn, type Rekenkalender } from './kalender.ts';

/**
 * `hoogste`: everything known counted in full. `onbekend`: steps that can still add to it. `uiterlijk`: with what the
 * team assumes for these; Infinity = nobody knows.
 */
export type Rekenmoment = {
  vroegst: Dagnummer;
  hoogste: Dagnummer;
  uiterlijk: Dagnummer;
  onbekend: Onbekend;
};

/** Step ids, and what came before them: nothing is copied along the way. null = nothing. */
export type Onbekend = { stap: string | null; uit: readonly Onbekend[] } | null;

/** `moment` undefined: nobody knows the day at all. */
export type Gelopen = { plan: Planstap; telt: Looptelling; moment: Rekenmoment | undefined };

/**
 * Walks one part of a casus from the day on which it begins. Every term is counted in full from its anchor, as in the
 * key figures; what a later term covers is not unknown any more.
 */
export function loopDeel(
  { stappen }: Plandeel,
  { begin, casus, kalender }: { begin: Dagnummer; casus: Casus; kalender: Rekenkalender },
): Gelopen[] {
  const gelopen: Gelopen[] = [];
  const bron = { gelopen, casus, kalender };
  const start = opDag(begin);
  for (const plan of stappen) {
    // A step without a day does not hold up the next one.
    let eerst: Rekenmoment = start;
    for (const plek of plan.voor) eerst = samen(eerst, gelopen[plek]?.moment);
    gelopen.push(zet(plan, eerst, bron));
  }
  return metLaatste(gelopen);
}

/** A step that nobody knows the last day of is done before the steps that follow it. */
function metLaatste(gelopen: readonly Gelopen[]): Gelopen[] {
  const uit = [...gelopen];
  for (let n = uit.length - 1; n >= 0; n -= 1) {
    const later = uit[n];
    // Where a term counts back from says nothing of what comes before it.
    if (!later?.moment || later.telt === 'terug' || later.moment.uiterlijk === Infinity) continue;
    for (const plek of later.plan.voor) {
      const ervoor = uit[plek];
      if (!ervoor?.moment || gelopen[plek]?.moment?.onbekend === null) continue;
      const uiterlijk = Math.min(ervoor.moment.uiterlijk, later.moment.uiterlijk);
      uit[plek] = { ...ervoor, moment: { ...ervoor.moment, uiterlijk } };
    }
  }
  return uit;
}

type Bron = { gelopen: readonly Gelopen[]; casus: Casus; kalender: Rekenkalender };
function zet(plan: Planstap, begin: Rekenmoment, bron: Bron): Gelopen {
  const { telwijze, stap } = plan;
  switch (telwijze.soort) {
    case 'geen':
      return { plan, telt: 'geen', moment: begin };
    case 'gegeven':
      return { plan, telt: 'gegeven', moment: opDag(begin.vroegst) };
    case 'zonder-dag':
      return { plan, telt: 'zonder-dag', moment: undefined };
    case 'onbekend':
    case 'tekst':
      return { plan, telt: telwijze.soort, moment: zonderTermijn(stap.id, begin, bron) };
    case 'los':
      return { plan, telt: 'ander-begin', moment: zonderTermijn(stap.id, begin, bron) };
    case 'terug':
      return telTerug(plan, telwijze.van, bron);
    case 'maand': {
      const op = (dag: Dagnummer) => volgendeDagVanMaand(dag, telwijze.dag);
      const { vroegst, hoogste, uiterlijk, onbekend } = begin;
      return {
        plan,
        telt: 'wacht',
        moment: { vroegst: op(vroegst), hoogste: op(hoogste), uiterlijk: verder(uiterlijk, op), onbekend },
      };
    }
    case 'vanaf-begin':
      return telVanaf(plan, begin, begin, bron);
    case 'vanaf-stappen': {
      let vanaf: Rekenmoment | undefined;
      for (const plek of telwijze.stappen) {
        const moment = bron.gelopen[plek]?.moment;
        vanaf = moment && vanaf ? samen(vanaf, moment) : (moment ?? vanaf);
      }
      return telVanaf(plan, begin, vanaf, bron);
    }
    case 'vanaf-dag':
      return telVanaf(plan, begin, casusmoment(bron.casus, telwijze.dag), bron);
    default:
      return telwijze satisfies never;
  }
}

/** Not known, or at most the days that the team assumes. */
function zonderTermijn(id: string, begin: Rekenmoment, { casus: { hoogstens } }: Bron): Rekenmoment {
  return {
    ...begin,
    uiterlijk: begin.uiterlijk + (hoogstens ?? Infinity),
    onbekend: { stap: id, uit: [begin.onbekend] },
  };
}

function telTerug(plan: Planstap, van: Casusdag, { casus, kalender }: Bron): Gelopen {
  const { termijn } = plan.stap;
  const tot = dagVan(casus, van);
  if (tot === null || termijn.soort !== 'termijn') return { plan, telt: 'zonder-dag', moment: undefined };
  const dag = minTermijn(toDagnummer(tot), termijn, kalender);
  return dag === undefined
    ? { plan, telt: 'zonder-dag', moment: undefined }
    : { plan, telt: 'terug', moment: opDag(dag) };
}

function telVanaf(plan: Planstap, begin: Rekenmoment, vanaf: Rekenmoment | undefined, bron: Bron): Gelopen {
  const { stap, optioneel } = plan;
  const plus = (dag: Dagnummer) =>
    stap.termijn.soort === 'termijn' ? plusTermijn(dag, stap.termijn, bron.kalender) : undefined;
  const vroegst = vanaf && plus(vanaf.vroegst);
  const hoogste = vanaf && plus(vanaf.hoogste);
  if (!vanaf || vroegst === undefined || hoogste === undefined) {
    return { plan, telt: 'ander-begin', moment: zonderTermijn(stap.id, begin, bron) };
  }
  return {
    plan,
    telt: 'duur',
    moment: {
      vroegst: optioneel ? begin.vroegst : Math.max(begin.vroegst, vroegst),
      hoogste: Math.max(begin.hoogste, hoogste),
      uiterlijk: Math.max(
        optioneel ? begin.uiterlijk : begin.hoogste,
        verder(vanaf.uiterlijk, (dag) => plus(dag) ?? dag),
      ),
      // A file that skips this step has no such promise.
      onbekend: optioneel ? verenig(begin.onbekend, vanaf.onbekend) : vanaf.onbekend,
    },
  };
}

function casusmoment(casus: Casus, welke: Casusdag): Rekenmoment | undefined {
  const dag = dagVan(casus, welke);
  return dag === null ? undefined : opDag(toDagnummer(dag));
}

const opDag = (dag: Dagnummer): Rekenmoment => ({
  vroegst: dag,
  hoogste: dag,
  uiterlijk: dag,
  onbekend: null,
});

/** From a day on, or still nobody knows. */
const verder = (dag: Dagnummer, tel: (dag: Dagnummer) => Dagnummer) => (dag === Infinity ? dag : tel(dag));

/** The moment at which both are there. */
function samen(een: Rekenmoment, ander: Rekenmoment | undefined): Rekenmoment {
  if (!ander) return een;
  if (ander.onbekend === null && een.vroegst >= ander.vroegst && een.hoogste >= ander.hoogste) return een;
  if (een.onbekend === null && ander.vroegst >= een.vroegst && ander.hoogste >= een.hoogste) return ander;
  return {
    vroegst: Math.max(een.vroegst, ander.vroegst),
    hoogste: Math.max(een.hoogste, ander.hoogste),
    uiterlijk: Math.max(een.uiterlijk, ander.uiterlijk),
    onbekend: verenig(een.onbekend, ander.onbekend),
  };
}

function verenig(een: Onbekend, ander: Onbekend): Onbekend {
  if (ander === null || een === ander) return een;
  return een === null ? ander : { stap: null, uit: [een, ander] };
}

/** The ids in it, each once, in the order in which they were passed. */
export function toOnbekend(onbekend: Onbekend, gezien: Set<Onbekend> = new Set()): string[] {
  if (onbekend === null || gezien.has(onbekend)) return [];
  gezien.add(onbekend);
  const ervoor = onbekend.uit.flatMap((deel) => toOnbekend(deel, gezien));
  return onbekend.stap === null ? ervoor : [...ervoor, onbekend.stap];
}
