import { toGezamenlijkeStand } from '../../domain/wijziging/gezamenlijkeStand.ts';
import { dias } from '../../texts/dias.ts';
import { metHoofdletter } from '../../texts/metHoofdletter.ts';
import { plandocument } from '../../texts/plandocument.ts';
import { dagInWoorden, wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import type { Plan } from '../plan/plan.ts';
import type { Planrij } from '../plan/planregels.ts';

/** One change over all its gemeenten, in words. */
export type Toprij = {
  titel: string;
  /** in how many gemeenten it keeps afvinken back */
  houdtTegen: number;
  gemeenten: string;
  wie: string;
  datum: string;
  status: string;
};

/** What is still to do, most important first: what keeps afvinken back in most gemeenten, then what many have to do. */
export function toTop(plan: Plan): Toprij[] {
  const perWijziging = new Map<string, Planrij[]>();
  for (const rij of plan.rijen) {
    if (rij.vervallen) continue;
    perWijziging.set(rij.wijziging, [...(perWijziging.get(rij.wijziging) ?? []), rij]);
  }
  const telTegen = (wijziging: string) =>
    plan.gemeenten.filter(({ houdtTegen }) => houdtTegen.some(({ id }) => id === wijziging)).length;
  return [...perWijziging]
    .filter(([, rijen]) => rijen.some(({ stand }) => stand !== 'klaar'))
    .map(([wijziging, rijen]) => ({
      rijen,
      houdtTegen: telTegen(wijziging),
      namen: rijen.flatMap((r) => r.gemeenten),
    }))
    .toSorted((a, b) => b.houdtTegen - a.houdtTegen || b.namen.length - a.namen.length)
    .map(({ rijen, houdtTegen, namen }) => ({
      titel: rijen[0]?.titel ?? '',
      houdtTegen,
      gemeenten: metHoofdletter(dias.gemeenten(namen, plan.gemeenten.length).join(', ')),
      wie: [...new Set(rijen.map(({ wie }) => wie))].join('\n'),
      datum: laatsteDag(rijen),
      status: woorden.stand[toGezamenlijkeStand(rijen.map(({ stand }) => stand))],
    }));
}

/** The day on which the last gemeente is done. */
function laatsteDag(rijen: readonly Planrij[]): string {
  const laatste = rijen
    .flatMap(({ deadline }) => deadline ?? [])
    .toSorted()
    .at(-1);
  return laatste === undefined ? plandocument.geenDatum : dagInWoorden(laatste, 'kort');
}
