import type { Besluit } from './besluit.ts';
import type { Wijziging, WijzigingInGemeente } from './wijziging.ts';

/** What one or more gemeenten said about a change: the same words, the same owner, the same day. */
export type Buurantwoord = {
  gemeenten: readonly string[];
  besluit?: Besluit;
  eigenaar?: string;
  deadline?: string;
};

/** What gemeenten decided on a change, equal ones together; who said nothing yet is not in it. */
export function toBuurantwoorden({ gemeenten }: Pick<Wijziging, 'gemeenten'>): Buurantwoord[] {
  const uit = new Map<string, Buurantwoord & { gemeenten: string[] }>();
  for (const rij of gemeenten) {
    if (rij.geldt !== 'geldt') continue;
    const { besluit, eigenaar, deadline } = rij;
    if (!besluit && eigenaar === undefined && deadline === undefined) continue;
    const inhoud = JSON.stringify([besluit?.keuze, besluit?.reden, besluit?.tot, eigenaar, deadline]);
    const eerder = uit.get(inhoud);
    if (eerder) eerder.gemeenten.push(rij.gemeente);
    else uit.set(inhoud, { gemeenten: [rij.gemeente], ...toWoorden(rij) });
  }
  return [...uit.values()];
}

/** Without the confirmation: another gemeente confirms for itself. */
function toWoorden({ besluit, eigenaar, deadline }: WijzigingInGemeente): Omit<Buurantwoord, 'gemeenten'> {
  return {
    ...(besluit && {
      besluit: {
        keuze: besluit.keuze,
        ...(besluit.reden !== undefined && { reden: besluit.reden }),
        ...(besluit.tot !== undefined && { tot: besluit.tot }),
      },
    }),
    ...(eigenaar !== undefined && { eigenaar }),
    ...(deadline !== undefined && { deadline }),
  };
}
