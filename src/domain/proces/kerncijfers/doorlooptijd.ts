import type { Procesgraaf, Processtap, Termijn } from '../procesgraaf.ts';
import type { Anker, Werkproces } from '../werkproces.ts';
import { toDagen } from './dagen.ts';
import { toLoopvolgorde } from './loopvolgorde.ts';
import { naarVorige, type Routegraaf, toBereikbaar } from './routegraaf.ts';
import { toNietAltijd } from './telling.ts';

/** A point in time in calendar days after the beginning. `hoogste` counts every known day; null is not known. */
export type Bereik = { minimum: number; maximum: number | null };

/**
 * How the term of a step counts. `duur`: it sets when the step is done; `geen`: no term of its own, 0 days;
 * `terug`: ends before something, adds nothing; `wacht`: waits for a fixed day, 0 days up to a whole month or year;
 * `onbekend`, `tekst`: no number; `ander-begin`: counts from a moment that this route does not know.
 */
export type Telling = 'duur' | 'geen' | 'terug' | 'wacht' | 'onbekend' | 'tekst' | 'ander-begin';

/** One step of the calculation, in walking order. */
export type Stapmoment = {
  stap: string;
  termijn: Termijn;
  telt: Telling;
  optioneel: boolean;
  klaar: Bereik;
};

/**
 * Calendar days from the step `van` up to and including `tot`, along the longest way of one route.
 * `onbekend`: the steps whose term nobody knows and that no later term covers; then there is no maximum.
 */
export type Doorlooptijd = Bereik & { onbekend: readonly string[]; stappen: readonly Stapmoment[] };

/** `hoogste`: everything known counted in full. `onbekend`: steps that can still add to it. */
type Moment = { minimum: number; hoogste: number; onbekend: ReadonlySet<string> };

const BEGIN: Moment = { minimum: 0, hoogste: 0, onbekend: new Set() };
/** Longest wait for a fixed day of the month, and for a fixed date of the year. */
const WACHT = { maand: 30, datum: 365 } as const;

/**
 * Adds up the terms along one route: every term in full, nothing done again. A term counts from its anchor:
 * `klaar = max(klaar with the steps before it, moment of the anchor + term)`. The steps between an anchor and its
 * term are covered by that promise, so an unknown one among them is not unknown any more.
 */
export function toDoorlooptijd({
  graaf,
  werkproces,
  route,
}: {
  graaf: Procesgraaf;
  werkproces: Werkproces;
  route: Routegraaf;
}): Doorlooptijd {
  const { van, tot } = werkproces.kerncijfers;
  const klaar = new Map<string, Moment>();
  const stappen: Stapmoment[] = [];
  const reken = maakRekenaar(werkproces, naarVorige(route.lijnen), klaar);
  for (const { id, begin } of wandel(route, van, klaar)) {
    const stap = id === van ? undefined : graaf.stappen[id];
    const uitkomst = stap ? reken(stap, begin) : undefined;
    klaar.set(id, uitkomst?.moment ?? begin);
    if (stap && uitkomst) {
      const { telt, optioneel, moment } = uitkomst;
      stappen.push({ stap: id, termijn: stap.termijn, telt, optioneel, klaar: toBereik(moment) });
    }
  }
  const einde = klaar.get(tot) ?? BEGIN;
  const onbekend = stappen.map(({ stap }) => stap).filter((id) => einde.onbekend.has(id));
  return { ...toBereik(einde), onbekend, stappen };
}

/** Every node after the ones before it, with the moment at which it begins. In a loop each follows the last. */
function* wandel(
  route: Routegraaf,
  van: string,
  klaar: ReadonlyMap<string, Moment>,
): Generator<{ id: string; begin: Moment }> {
  const voor = naarVorige(route.lijnen);
  const einde = new Map<string, Moment>();
  for (const groep of toLoopvolgorde(route, van)) {
    const buiten = groep.flatMap((id) => voor.get(id) ?? []).filter((id) => !groep.includes(id));
    let begin = samen(buiten.map((id) => einde.get(id) ?? BEGIN));
    for (const id of groep) {
      yield { id, begin };
      begin = klaar.get(id) ?? begin;
    }
    for (const id of groep) einde.set(id, begin);
  }
}

type Uitkomst = { moment: Moment; telt: Telling; optioneel: boolean };

function maakRekenaar(
  werkproces: Werkproces,
  vorige: ReadonlyMap<string, readonly string[]>,
  klaar: ReadonlyMap<string, Moment>,
): (stap: Processtap, begin: Moment) => Uitkomst {
  const ankerVan = new Map(werkproces.ankers.map((anker) => [anker.id, anker]));
  const nietAltijd = toNietAltijd(werkproces);

  /** When the last of its steps is done that come before this one. A step that counts from itself: its begin. */
  const ankermoment = ({ stappen = [] }: Anker, id: string, begin: Moment): Moment | undefined => {
    if (stappen.includes(id)) return begin;
    const ervoor = toBereikbaar(id, vorige);
    const momenten = stappen.filter((stap) => ervoor.has(stap)).flatMap((stap) => klaar.get(stap) ?? []);
    return momenten.length === 0 ? undefined : samen(momenten);
  };

  return ({ id, termijn }, begin) => {
    const optioneel = nietAltijd.has(id);
    const uit = (telt: Telling, moment: Moment): Uitkomst => ({ moment, telt, optioneel });
    const onbekend = (telt: Telling) => uit(telt, { ...begin, onbekend: new Set([...begin.onbekend, id]) });
    if (termijn.soort === 'geen') return uit('geen', begin);
    if (termijn.soort !== 'termijn') return onbekend(termijn.soort);
    const anker = ankerVan.get(termijn.anker);
    if (anker?.telt === 'terug') return uit('terug', begin);
    if (anker?.telt) return uit('wacht', { ...begin, hoogste: begin.hoogste + WACHT[anker.telt] });
    const dagen = toDagen(termijn);
    const vanaf = anker && ankermoment(anker, id, begin);
    if (dagen === undefined || !vanaf) return onbekend('ander-begin');
    return uit('duur', {
      minimum: optioneel ? begin.minimum : Math.max(begin.minimum, vanaf.minimum + dagen),
      hoogste: Math.max(begin.hoogste, vanaf.hoogste + dagen),
      // A file that skips this step has no such promise.
      onbekend: optioneel ? new Set([...begin.onbekend, ...vanaf.onbekend]) : vanaf.onbekend,
    });
  };
}

/** The moment at which the last of these is there. */
function samen(momenten: readonly Moment[]): Moment {
  return {
    minimum: Math.max(0, ...momenten.map(({ minimum }) => minimum)),
    hoogste: Math.max(0, ...momenten.map(({ hoogste }) => hoogste)),
    onbekend: new Set(momenten.flatMap(({ onbekend }) => [...onbekend])),
  };
}

const toBereik = ({ minimum, hoogste, onbekend }: Moment): Bereik => ({
  minimum,
  maximum: onbekend.size > 0 ? null : hoogste,
});
