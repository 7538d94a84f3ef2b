import type { Voorgangers } from './voorgangers.ts';
import { isInPlan, type Wijziging, type WijzigingInGemeente } from './wijziging.ts';

/** One change in one gemeente, with what has to be done first there. */
export type Planpunt = {
  wijziging: Wijziging;
  rij: WijzigingInGemeente;
  /** ids, only of work in the same gemeente */
  na: readonly string[];
};

/** The work of one gemeente, by id of the change. */
export type Gemeenteplan = ReadonlyMap<string, Planpunt>;

/** The work per gemeente code; what fell away or is not decided is no work. */
export function toGemeenteplannen(
  wijzigingen: readonly Wijziging[],
  voorgangers: Voorgangers,
): Map<string, Gemeenteplan> {
  const plannen = new Map<string, Map<string, Planpunt>>();
  for (const wijziging of wijzigingen)
    for (const rij of wijziging.gemeenten) {
      if (rij.geldt !== 'geldt' || !isInPlan(wijziging, rij)) continue;
      const plan = plannen.get(rij.gemeente) ?? new Map<string, Planpunt>();
      plannen.set(rij.gemeente, plan.set(wijziging.id, { wijziging, rij, na: [] }));
    }
  for (const plan of plannen.values())
    for (const [id, punt] of plan)
      plan.set(id, { ...punt, na: (voorgangers.get(id) ?? []).filter((eerst) => plan.has(eerst)) });
  return plannen;
}

/** What a change still waits for, directly: what comes first and is not done. */
export function wachtOp(plan: Gemeenteplan, id: string): Planpunt[] {
  return (plan.get(id)?.na ?? []).flatMap((eerst) => plan.get(eerst) ?? []).filter(isOpen);
}

export function isOpen({ rij }: Planpunt): boolean {
  return rij.status.stand !== 'klaar';
}

/** Work whose day lies before the day of what it waits for; both are open and both have a day. */
export function toDagbotsingen(plan: Gemeenteplan): { punt: Planpunt; eerst: Planpunt; dag: string }[] {
  return [...plan].flatMap(([id, punt]) => {
    const { deadline } = punt.rij;
    if (!isOpen(punt) || deadline === undefined) return [];
    return wachtOp(plan, id).flatMap((eerst) =>
      eerst.rij.deadline !== undefined && deadline < eerst.rij.deadline
        ? [{ punt, eerst, dag: eerst.rij.deadline }]
        : [],
    );
  });
}

/**
 * The chain of open work that decides when a gemeente is done, what comes first first: the one with the last day
 * in it. Of chains with the same last day, or with no day at all, the longest; then the one that comes first in
 * print. Empty when everything is done.
 */
export function toKritiekeKeten(plan: Gemeenteplan): Planpunt[] {
  const bekend = new Map<string, Planpunt[]>();
  // The graph holds no circles (toVoorgangers), so this ends.
  const ketenTot = (id: string, punt: Planpunt): Planpunt[] => {
    const eerder = bekend.get(id);
    if (eerder) return eerder;
    const ervoor = laatsteKeten(wachtOp(plan, id).map((eerst) => ketenTot(eerst.wijziging.id, eerst)));
    const keten = [...ervoor, punt];
    bekend.set(id, keten);
    return keten;
  };
  return laatsteKeten([...plan].flatMap(([id, punt]) => (isOpen(punt) ? [ketenTot(id, punt)] : [])));
}

function laatsteKeten(ketens: readonly Planpunt[][]): Planpunt[] {
  return ketens.reduce<Planpunt[]>((beste, keten) => {
    const [dag, besteDag] = [toLaatsteDag(keten), toLaatsteDag(beste)];
    return dag > besteDag || (dag === besteDag && keten.length > beste.length) ? keten : beste;
  }, []);
}

/** The last day (YYYY-MM-DD) of these; empty when none has one. */
function toLaatsteDag(punten: readonly Planpunt[]): string {
  return toLaatste(punten)?.rij.deadline ?? '';
}

/** The one that is to be done last; undefined when none has a day. */
export function toLaatste(punten: readonly Planpunt[]): Planpunt | undefined {
  return punten.reduce<Planpunt | undefined>(
    (laatste, punt) => ((punt.rij.deadline ?? '') > (laatste?.rij.deadline ?? '') ? punt : laatste),
    undefined,
  );
}
