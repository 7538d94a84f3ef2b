import { wijzigingssleutel } from '../traject/sleutels.ts';
import type { Traject } from '../traject/traject.ts';
import { type Gemeenteplan, toDagbotsingen } from '../wijziging/gemeenteplan.ts';
import { isTeLaat } from '../wijziging/teLaat.ts';
import { vraagtBesluit, type Wijziging, type WijzigingInGemeente } from '../wijziging/wijziging.ts';
import type { Afvinkpunt } from '../werkwijze/afvinkpunt.ts';
import type { Afvinkstand } from './afvinkstand.ts';

/** Something in the plan that does not fit together, for some gemeenten of one change. */
export type Aandachtspunt = { wijziging: Wijziging; gemeenten: readonly string[] } & (
  | { soort: 'geen-besluit' | 'geen-eigenaar' | 'te-laat' | 'na-ingangsdatum' | 'wet-aanvaard' }
  | { soort: 'geen-bewijs'; punt: Afvinkpunt }
  /** its day lies before the day of what it waits for */
  | { soort: 'te-vroeg'; eerst: Wijziging }
  /** own changes that wait for each other */
  | { soort: 'kring'; kring: readonly string[] }
);

/** The order in which they are shown: what has to be solved first. */
export const AANDACHTSOORTEN = [
  'wet-aanvaard',
  'te-laat',
  'na-ingangsdatum',
  'te-vroeg',
  'kring',
  'geen-bewijs',
  'geen-eigenaar',
  'geen-besluit',
] as const satisfies readonly Aandachtspunt['soort'][];

type Controle = {
  traject: Traject;
  wijzigingen: readonly Wijziging[];
  plannen: ReadonlyMap<string, Gemeenteplan>;
  standen: ReadonlyMap<string, Afvinkstand>;
  /** ids of changes that wait for each other */
  kringen: readonly (readonly string[])[];
  /** YYYY-MM-DD */
  vandaag: string;
};

/** Everything in the plan that asks for a look, in the order of AANDACHTSOORTEN and then as printed. */
export function controleerPlan(controle: Controle): Aandachtspunt[] {
  const gevonden = [
    ...controle.wijzigingen.flatMap((wijziging) => perWijziging(wijziging, controle)),
    ...botsingen(controle),
    ...controle.kringen.flatMap((kring): Aandachtspunt[] => {
      const wijziging = controle.wijzigingen.find(({ id }) => kring.includes(id));
      return wijziging ? [{ soort: 'kring', wijziging, gemeenten: codes(wijziging.gemeenten), kring }] : [];
    }),
  ];
  return AANDACHTSOORTEN.flatMap((soort) => gevonden.filter((punt) => punt.soort === soort));
}

function perWijziging(wijziging: Wijziging, controle: Controle): Aandachtspunt[] {
  const { traject, plannen, vandaag } = controle;
  const inPlan = wijziging.gemeenten.filter(({ gemeente }) => plannen.get(gemeente)?.has(wijziging.id));
  const open = inPlan.filter(({ status }) => status.stand !== 'klaar');
  const punt = (
    soort: 'geen-besluit' | 'geen-eigenaar' | 'te-laat' | 'na-ingangsdatum' | 'wet-aanvaard',
    rijen: readonly WijzigingInGemeente[],
  ): Aandachtspunt[] => (rijen.length === 0 ? [] : [{ soort, wijziging, gemeenten: codes(rijen) }]);
  return [
    ...punt(
      'wet-aanvaard',
      wijziging.gemeenten.filter((rij) => isWetAanvaard(wijziging, rij, traject)),
    ),
    ...punt(
      'te-laat',
      open.filter((rij) => isTeLaat(rij, vandaag)),
    ),
    ...punt(
      'na-ingangsdatum',
      open.filter(({ gemeente, deadline }) => {
        const begin = traject.ingangsdatums[gemeente]?.waarde ?? traject.kenmerken.gewensteIngangsdatum;
        return deadline !== undefined && begin !== undefined && deadline > begin;
      }),
    ),
    ...zonderBewijs(wijziging, inPlan, controle),
    ...punt(
      'geen-eigenaar',
      open.filter(({ eigenaar }) => eigenaar === undefined),
    ),
    ...punt(
      'geen-besluit',
      wijziging.gemeenten.filter((rij) => vraagtBesluit(wijziging, rij) && !rij.besluit),
    ),
  ];
}

/**
 * A norm from the law that the team accepted as it is. Where the norm does not offer that, the decision does
 * not count and is no longer in the change, so the stored fact is read.
 */
function isWetAanvaard({ id, aanleiding }: Wijziging, rij: WijzigingInGemeente, traject: Traject): boolean {
  if (!('scanpunt' in aanleiding) || rij.geldt !== 'geldt') return false;
  const { aard, afwijking } = aanleiding.scanpunt;
  if (aard !== 'wet' && afwijking !== 'wet') return false;
  const waarde = traject.wijzigingen[wijzigingssleutel(rij.gemeente, id, 'besluit')]?.waarde;
  return typeof waarde === 'object' && 'keuze' in waarde && waarde.keuze === 'aanvaarden';
}

/** Work that is done, for a point that somebody has to tick with its proof, and nobody did. */
function zonderBewijs(
  wijziging: Wijziging,
  inPlan: readonly WijzigingInGemeente[],
  { standen }: Controle,
): Aandachtspunt[] {
  const { aanleiding } = wijziging;
  if (!('scanpunt' in aanleiding)) return [];
  const perPunt = new Map<string, { punt: Afvinkpunt; gemeenten: string[] }>();
  for (const { gemeente, status } of inPlan) {
    if (status.stand !== 'klaar') continue;
    for (const { punt, stand } of standen.get(gemeente)?.punten ?? []) {
      if (punt.bepaling === 'berekend' || stand !== 'open') continue;
      if (!punt.scanpunten.includes(aanleiding.scanpunt.id)) continue;
      const bij = perPunt.get(punt.id) ?? { punt, gemeenten: [] };
      perPunt.set(punt.id, bij);
      bij.gemeenten.push(gemeente);
    }
  }
  return [...perPunt.values()].map((deel) => ({ soort: 'geen-bewijs', wijziging, ...deel }));
}

function botsingen({ plannen }: Controle): Aandachtspunt[] {
  const uit = new Map<string, { wijziging: Wijziging; eerst: Wijziging; gemeenten: string[] }>();
  for (const [gemeente, plan] of plannen)
    for (const { punt, eerst } of toDagbotsingen(plan)) {
      const sleutel = `${punt.wijziging.id} ${eerst.wijziging.id}`;
      const bij = uit.get(sleutel) ?? { wijziging: punt.wijziging, eerst: eerst.wijziging, gemeenten: [] };
      uit.set(sleutel, bij);
      bij.gemeenten.push(gemeente);
    }
  return [...uit.values()].map((deel) => ({ soort: 'te-vroeg', ...deel }));
}

function codes(rijen: readonly { gemeente: string }[]): string[] {
  return rijen.map(({ gemeente }) => gemeente);
}
