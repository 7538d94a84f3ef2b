import { isInPlan, type Wijziging, type WijzigingInGemeente } from '../domain/wijziging/wijziging.ts';
import type { Wijzigingsveld } from '../domain/wijziging/besluit.ts';
import { begrippen } from '../texts/begrippen.ts';
import { excel } from '../texts/excel.ts';
import { wijzigingen as woorden } from '../texts/wijzigingen.ts';
import { toDagcel } from './dagcel.ts';
import type { Cel } from './werkmap.ts';

/** The columns of the list of changes in which people can type. */
export const INVULKOLOMMEN = [
  'besluit',
  'reden',
  'tot',
  'eigenaar',
  'inspanning',
  'deadline',
  'status',
  'wachtOp',
] as const;
export type Invulkolom = (typeof INVULKOLOMMEN)[number];

/** Which columns make up one stored fact. A decision is one fact: its reason and end day come along. */
export const KOLOMMEN_VAN_VELD = {
  besluit: ['besluit', 'reden', 'tot'],
  eigenaar: ['eigenaar'],
  inspanning: ['inspanning'],
  deadline: ['deadline'],
  status: ['status', 'wachtOp'],
} as const satisfies Record<keyof Wijzigingsveld, readonly Invulkolom[]>;

export const DAGKOLOMMEN: ReadonlySet<string> = new Set<Invulkolom>(['tot', 'deadline']);

/** Names of what one can choose, and the fact behind each. */
export const BESLUITKEUZES = [
  { tekst: begrippen.besluit.aanpassen, keuze: 'aanpassen', metTot: false },
  { tekst: begrippen.besluit.aanvaarden, keuze: 'aanvaarden', metTot: false },
  { tekst: begrippen.besluit.aanvaardenVoorwaarde, keuze: 'aanvaarden', metTot: true },
  { tekst: begrippen.besluit.later, keuze: 'later', metTot: false },
] as const;

/** The cells of one change in one gemeente. @param rolnaam who usually does this */
export function toInvulcellen(wijziging: Wijziging, rij: WijzigingInGemeente, rolnaam: string) {
  const { besluit, status } = rij;
  const inPlan = isInPlan(wijziging, rij);
  const keuze =
    besluit &&
    BESLUITKEUZES.find(
      (k) =>
        k.keuze === besluit.keuze && k.metTot === (k.keuze === 'aanvaarden' && besluit.tot !== undefined),
    );
  return {
    besluit: keuze?.tekst ?? null,
    reden: besluit?.reden ?? null,
    tot: toDagcel(besluit?.tot),
    eigenaar: rij.eigenaar ?? (inPlan ? excel.voorstelEigenaar(rolnaam) : null),
    inspanning: woorden.inspanning[rij.inspanning],
    deadline: toDagcel(rij.deadline),
    status: inPlan || status.stand !== 'te-doen' ? woorden.stand[status.stand] : null,
    wachtOp: status.reden ?? null,
  } satisfies Record<Invulkolom, Cel>;
}
