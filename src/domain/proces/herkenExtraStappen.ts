import { toExtraProcesstap } from './extraProcesstap.ts';
import type { Koppeling } from './koppeling.ts';
import { type Procesgraaf, vind } from './procesgraaf.ts';
import type { Overgang, Werkproces } from './werkproces.ts';

/** The extra steps that we know stand in the way of wrong matches, and are recognised by their own id. */
export function voegExtraStappenToe(
  voorkeur: Procesgraaf,
  { extraStappen, deelstappen }: Werkproces,
  niveau: 'deelstap' | 'hoofdstap',
): Procesgraaf {
  const hoofdstapVan = new Map(deelstappen.map(({ id, hoofdstap }) => [id, hoofdstap]));
  const plek = (id: string) => (niveau === 'hoofdstap' ? (hoofdstapVan.get(id) ?? id) : id);
  const lijnen = extraStappen.flatMap(({ id, na, voor }): Overgang[] => [
    { van: plek(na), naar: id },
    { van: id, naar: plek(voor) },
  ]);
  return {
    ...voorkeur,
    stappen: {
      ...voorkeur.stappen,
      ...Object.fromEntries(extraStappen.map((extra) => [extra.id, toExtraProcesstap(extra)])),
    },
    overgangen: [...voorkeur.overgangen, ...lijnen],
  };
}

/** What is an extra step has no counterpart in the preferred process. */
export function zonderExtra(
  gevonden: readonly Koppeling[],
  { stappen }: Procesgraaf,
): { koppelingen: Koppeling[]; herkend: Map<string, string> } {
  const herkend = new Map<string, string>();
  const koppelingen = gevonden.flatMap((koppeling): Koppeling[] => {
    const extra = koppeling.voorkeur.filter((id) => !vind(stappen, id));
    if (extra.length === 0) return [koppeling];
    const over = koppeling.voorkeur.filter((id) => vind(stappen, id));
    if (over.length > 0) return [{ ...koppeling, voorkeur: over }];
    for (const id of koppeling.huidig) herkend.set(id, extra[0] as string);
    return koppeling.huidig.map((id) => ({ ...koppeling, huidig: [id], voorkeur: [] }));
  });
  return { koppelingen, herkend };
}
