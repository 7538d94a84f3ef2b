import { fc } from '@fast-check/vitest';
import type { Casus } from '../../../src/domain/casus/casus.ts';
import type { Casusloop, Loopstap } from '../../../src/domain/casus/casusloop.ts';
import { type Casusplan, type Planstap, toCasusplan } from '../../../src/domain/casus/casusplan.ts';
import { toDagnummer } from '../../../src/domain/casus/dagnummer.ts';
import { walkCasus } from '../../../src/domain/casus/walkCasus.ts';
import type { Procesgraaf } from '../../../src/domain/proces/procesgraaf.ts';
import { inhoud, kalender, werkproces } from './casusproef.ts';

/** How one file really went: how long each unknown step took, and whether an optional step was done. */
type Invulling = { dagen: readonly number[]; gedaan: readonly boolean[] };

export const willekeurigeInvulling: fc.Arbitrary<Invulling> = fc.record({
  dagen: fc.array(fc.oneof(fc.constant(0), fc.nat(40)), { minLength: 7, maxLength: 7 }),
  gedaan: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
});

/** The day of the first payment in that file; undefined when there is none, or when a promise was not kept. */
export function vulIn(graaf: Procesgraaf, casus: Casus, invulling: Invulling): string | undefined {
  const plan = toCasusplan({ graaf, werkproces, inhoud });
  const gezegd = loopVan(plan, casus);
  const onbekend = new Map(gezegd.stappen.filter(isOnbekend).map((stap) => [stap.sleutel, stap]));
  const gelopen = loopVan(
    {
      ...plan,
      delen: plan.delen.map(({ deel, stappen }) => ({
        deel,
        stappen: stappen.map((stap) => vulStapIn(stap, onbekend.has(stap.sleutel), casus, invulling)),
      })),
    },
    casus,
  );
  const dagVan = new Map(gelopen.stappen.map(({ sleutel, moment }) => [sleutel, moment.vroegst ?? '']));
  const isGehouden = gelopen.stappen.every(({ deel, sleutel, moment, na }) => {
    const gezegde = onbekend.get(sleutel);
    if (!gezegde || moment.vroegst === null || !deel.startsWith('aanvraag')) return true;
    // A later term covers what comes before it: it is a promise that this file must keep.
    if (moment.vroegst > (gezegde.moment.uiterlijk ?? '9999')) return false;
    // So is what the team assumes; a term that ends on a free day runs past it.
    const begin = [casus.aanvraag, ...na.map((eerder) => dagVan.get(eerder) ?? '')].toSorted().at(-1) ?? '';
    return toDagnummer(moment.vroegst) - toDagnummer(begin) <= (casus.hoogstens ?? Infinity);
  });
  const betaald = gelopen.eersteBetaling;
  if (!betaald || !isGehouden) return undefined;
  if (betaald.vroegst === null || betaald.vroegst !== betaald.uiterlijk) throw new Error('not filled in');
  return betaald.vroegst;
}

const isOnbekend = ({ telt }: Loopstap) => telt === 'onbekend' || telt === 'tekst' || telt === 'ander-begin';

function vulStapIn(plan: Planstap, isOpen: boolean, casus: Casus, { dagen, gedaan }: Invulling): Planstap {
  const plek = Array.from(plan.stap.id).reduce((som, letter) => som + (letter.codePointAt(0) ?? 0), 0);
  if (plan.optioneel && gedaan[plek % gedaan.length] !== true) {
    return { ...plan, optioneel: false, telwijze: { soort: 'geen' } };
  }
  if (!isOpen) return { ...plan, optioneel: false };
  const dag = dagen[plek % dagen.length] ?? 0;
  const waarde = casus.hoogstens === null ? dag : Math.min(dag, casus.hoogstens);
  const termijn = { soort: 'termijn', waarde, eenheid: 'dagen', anker: 'begin' } as const;
  return { ...plan, optioneel: false, stap: { ...plan.stap, termijn }, telwijze: { soort: 'vanaf-begin' } };
}

function loopVan(plan: Casusplan, casus: Casus): Casusloop {
  const uitkomst = walkCasus({ plan, casus, kalender });
  if (uitkomst.soort !== 'loop') throw new Error(uitkomst.soort);
  return uitkomst.loop;
}
