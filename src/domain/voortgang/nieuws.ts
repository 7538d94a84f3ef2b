import * as z from 'zod/mini';
import { dagVan } from './dag.ts';
import type { Besluit, Wijzigingsstand } from '../wijziging/besluit.ts';
import { leesWijzigingssleutel, wijzigingssleutel } from '../traject/sleutels.ts';
import type { Door, Traject, Vastgelegd } from '../traject/traject.ts';

/**
 * What somebody saw: per browser the time of the last thing that it wrote. A time alone would miss what a
 * colleague did before and merged after it.
 */
export const Gezien = z.record(z.string(), z.string());
export type Gezien = Readonly<z.infer<typeof Gezien>>;

/** When (ISO time) this browser left the plan, and what it saw then. */
export const VorigeKeer = z.strictObject({ op: z.string(), gezien: Gezien });
export type VorigeKeer = z.infer<typeof VorigeKeer>;

/** From when to look: after what this browser saw last time, or from the start of a day (YYYY-MM-DD). */
export type Sinds = { soort: 'gezien'; gezien: Gezien } | { soort: 'dag'; dag: string };

type Wie = { door: Door; op: string };
/** Something that changed in the plan, as it is now beside how it was. */
export type Nieuws = Wie & { gemeente: string } & (
    | { soort: 'status'; wijziging: string; van: Wijzigingsstand; naar: Wijzigingsstand }
    | { soort: 'besluit'; wijziging: string; naar: Besluit['keuze'] | null; bevestigd: boolean }
    | { soort: 'eigenaar' | 'deadline' | 'inspanning'; wijziging: string; naar: string }
    | { soort: 'antwoorden'; aantal: number }
    | { soort: 'afgevinkt' | 'heropend' }
  );
/** A change of the team's own that came or was changed. */
export type Eigennieuws = Wie & { soort: 'eigen'; wijziging: string };

/** Everything that was written so far, per browser. */
export function toGezien(traject: Traject): Gezien {
  const gezien: Record<string, string> = {};
  for (const { door, op } of alleFeiten(traject))
    if (op > (gezien[door.browser] ?? '')) gezien[door.browser] = op;
  return gezien;
}

/** What is new in the plan, the newest first. What was changed and changed back is no news. */
export function toNieuws(traject: Traject, sinds: Sinds): (Nieuws | Eigennieuws)[] {
  const isNieuw = maakIsNieuw(sinds);
  return [
    ...toGebeurtenissen(traject, isNieuw),
    ...toVeldnieuws(traject, isNieuw),
    ...toAntwoordnieuws(traject, isNieuw),
    ...Object.entries(traject.eigenWijzigingen).flatMap(([wijziging, { door, op }]): Eigennieuws[] =>
      isNieuw({ door, op }) ? [{ soort: 'eigen', wijziging, door, op }] : [],
    ),
  ].toSorted((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0));
}

type IsNieuw = (wie: Wie) => boolean;

function maakIsNieuw(sinds: Sinds): IsNieuw {
  if (sinds.soort === 'dag') return ({ op }) => (dagVan(op) ?? '') >= sinds.dag;
  return ({ door, op }) => op > (sinds.gezien[door.browser] ?? '');
}

/** States and decisions: the last one against the last one that was seen; and gemeenten checked off. */
function toGebeurtenissen(traject: Traject, isNieuw: IsNieuw): Nieuws[] {
  const regels = Object.values(traject.journaal).toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  const gezien = new Map<string, string>();
  const nieuw = new Map<string, Nieuws>();
  for (const { door, op, wat } of regels) {
    const wie = { door, op };
    switch (wat.soort) {
      case 'status': {
        const { gemeente, wijziging } = wat;
        const plek = wijzigingssleutel(gemeente, wijziging, 'status');
        if (!isNieuw(wie)) {
          gezien.set(plek, wat.stand);
          break;
        }
        const van = (gezien.get(plek) ?? 'te-doen') as Wijzigingsstand;
        nieuw.set(plek, { soort: 'status', gemeente, wijziging, van, naar: toStand(traject, plek), ...wie });
        break;
      }
      case 'besluit': {
        const { gemeente, wijziging } = wat;
        const plek = wijzigingssleutel(gemeente, wijziging, 'besluit');
        if (!isNieuw(wie)) {
          gezien.set(plek, toBesluitbeeld(wat.keuze, wat.bevestigd));
          break;
        }
        nieuw.set(plek, { soort: 'besluit', gemeente, wijziging, ...toBesluitNu(traject, plek), ...wie });
        break;
      }
      case 'afgevinkt':
      case 'heropend':
        if (isNieuw(wie))
          nieuw.set(`afvinken/${wat.gemeente}`, { soort: wat.soort, gemeente: wat.gemeente, ...wie });
        break;
      default:
        break;
    }
  }
  return [...nieuw]
    .filter(([plek, feit]) => {
      if (feit.soort === 'status') return feit.van !== feit.naar;
      if (feit.soort !== 'besluit') return true;
      const was = gezien.get(plek) ?? toBesluitbeeld(null, false);
      return was !== toBesluitbeeld(feit.naar, feit.bevestigd);
    })
    .map(([, feit]) => feit);
}

/** What stands there now counts, also when two people wrote at once. */
function toStand(traject: Traject, plek: string): Wijzigingsstand {
  const waarde = traject.wijzigingen[plek]?.waarde;
  return typeof waarde === 'object' && 'stand' in waarde ? waarde.stand : 'te-doen';
}

function toBesluitNu(traject: Traject, plek: string): { naar: Besluit['keuze'] | null; bevestigd: boolean } {
  const waarde = traject.wijzigingen[plek]?.waarde;
  if (typeof waarde !== 'object' || !('keuze' in waarde)) return { naar: null, bevestigd: false };
  return { naar: waarde.keuze, bevestigd: waarde.bevestigd !== undefined };
}

function toBesluitbeeld(keuze: Besluit['keuze'] | null, bevestigd: boolean): string {
  return `${keuze ?? ''}/${bevestigd}`;
}

/** Owners, days and sizes carry who and when themselves. What somebody emptied leaves no trace. */
function toVeldnieuws(traject: Traject, isNieuw: IsNieuw): Nieuws[] {
  return Object.entries(traject.wijzigingen).flatMap(([sleutel, { waarde, door, op }]): Nieuws[] => {
    if (typeof waarde !== 'string' || !isNieuw({ door, op })) return [];
    const plek = leesWijzigingssleutel(sleutel);
    if (plek?.veld !== 'eigenaar' && plek?.veld !== 'deadline' && plek?.veld !== 'inspanning') return [];
    const { gemeente, wijziging, veld } = plek;
    return [{ soort: veld, gemeente, wijziging, naar: waarde, door, op }];
  });
}

/** Answers make changes come and go: how many, per gemeente, with the last one who gave one. */
function toAntwoordnieuws(traject: Traject, isNieuw: IsNieuw): Nieuws[] {
  const uit = new Map<string, Extract<Nieuws, { soort: 'antwoorden' }>>();
  for (const [sleutel, { door, op }] of Object.entries(traject.antwoorden)) {
    if (!isNieuw({ door, op })) continue;
    const gemeente = sleutel.slice(0, sleutel.indexOf('/'));
    const eerder = uit.get(gemeente);
    const laatste = eerder && eerder.op > op ? { door: eerder.door, op: eerder.op } : { door, op };
    uit.set(gemeente, { soort: 'antwoorden', gemeente, aantal: (eerder?.aantal ?? 0) + 1, ...laatste });
  }
  return [...uit.values()];
}

function alleFeiten(traject: Traject): readonly (Wie | Vastgelegd<unknown>)[] {
  return [traject.journaal, traject.wijzigingen, traject.antwoorden, traject.eigenWijzigingen].flatMap(
    (deel) => Object.values<Wie>(deel),
  );
}
