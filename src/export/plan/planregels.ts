import type { Wijzigingsstand } from '../../domain/wijziging/besluit.ts';
import { isInPlan, type Wijziging, type WijzigingInGemeente } from '../../domain/wijziging/wijziging.ts';
import { excel } from '../../texts/excel.ts';
import { wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import type { Lijstbron, Lijstregels } from '../toWijzigingenlijst.ts';

/** One change in one gemeente that is work: the line of the list, with what other formats reckon with. */
export type Planregel = {
  /** id of the change */
  wijziging: string;
  /** code, and the name beside it */
  gemeente: string;
  gemeentenaam: string;
  /** printed number of the question; own changes have none */
  nummer: number | null;
  titel: string;
  /** what must be done, a sentence per line; can be empty */
  doe: string;
  /** kind of change, in words */
  soort: string;
  /** who does it: what the team typed, else the role that usually does */
  wie: string;
  /** nobody was named yet, `wie` is a proposal */
  wieIsVoorstel: boolean;
  /** YYYY-MM-DD, a day that exists */
  deadline: string | null;
  stand: Wijzigingsstand;
  /** the same in words */
  status: string;
  /** reason of the decision, what it waits for; null = none */
  reden: string | null;
  /** the answer no longer asks for it, but somebody had worked on it */
  vervallen: boolean;
};

/**
 * The lines of the list that are work, in its order and words. `regels` are those of `wijzigingen`.
 * @param gemeente code of the only one; undefined = all
 */
export function toPlanregels(
  { gemeenten, rollen }: Pick<Lijstbron, 'gemeenten' | 'rollen'>,
  wijzigingen: readonly Wijziging[],
  regels: Lijstregels,
  gemeente?: string,
): Planregel[] {
  const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
  return wijzigingen.flatMap((wijziging, w) =>
    wijziging.gemeenten.flatMap((rij, g): Planregel[] => {
      const regel = regels[w]?.[g];
      if (!regel || !isInPlan(wijziging, rij)) return [];
      if (gemeente !== undefined && rij.gemeente !== gemeente) return [];
      const eigenaar = rij.eigenaar?.trim();
      return [
        {
          wijziging: wijziging.id,
          gemeente: rij.gemeente,
          gemeentenaam: namen.get(rij.gemeente) ?? rij.gemeente,
          nummer: regel.vast.nr,
          titel: regel.vast.titel,
          doe: regel.eigen.doe,
          soort: regel.vast.soort,
          wie: eigenaar || (rollen.get(wijziging.rol) ?? wijziging.rol),
          wieIsVoorstel: !eigenaar,
          deadline: rij.deadline !== undefined && isDag(rij.deadline) ? rij.deadline : null,
          stand: rij.status.stand,
          status: woorden.stand[rij.status.stand],
          reden: toReden(rij),
          vervallen: rij.geldt === 'vervallen',
        },
      ];
    }),
  );
}

function toReden({ besluit, status }: WijzigingInGemeente): string | null {
  const wacht = status.stand === 'geblokkeerd' && status.reden ? excel.wachtOp(status.reden) : undefined;
  return [besluit?.reden, wacht].filter(Boolean).join('\n') || null;
}

/** Whether a day exists: a file can hold 2027-02-30. */
export function isDag(dag: string): boolean {
  const moment = new Date(`${dag}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(dag);
}

/** Lines that differ in their gemeente only, as one. */
export type Planrij = Omit<Planregel, 'gemeente' | 'gemeentenaam'> & { gemeenten: readonly string[] };

/** Puts gemeenten with the same work together, in the order of the lines; `gemeenten` are names. */
export function groepeerPlanregels(regels: readonly Planregel[]): Planrij[] {
  const groepen = new Map<string, Omit<Planrij, 'gemeenten'> & { gemeenten: string[] }>();
  for (const { gemeente: _code, gemeentenaam, ...rest } of regels) {
    const sleutel = JSON.stringify(rest);
    const groep = groepen.get(sleutel);
    if (groep) groep.gemeenten.push(gemeentenaam);
    else groepen.set(sleutel, { ...rest, gemeenten: [gemeentenaam] });
  }
  return [...groepen.values()];
}

/** Soonest first; without a day last, then in printed order. */
export function opDeadline(a: Planrij, b: Planrij): number {
  return (a.deadline ?? '9').localeCompare(b.deadline ?? '9') || (a.nummer ?? 999) - (b.nummer ?? 999);
}
