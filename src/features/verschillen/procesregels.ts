import type { Verschilzin } from '../../diagram/zinnen.ts';
import type { Procesverschil } from '../../domain/proces/diffProces.ts';
import type { Vergelijking } from '../../domain/proces/vergelijking.ts';

/** A change of the process in words, with the gemeenten for which it holds and the scanpunten behind it. */
export type Procesregel = Verschilzin & { gemeenten: readonly string[]; oorzaken: readonly string[] };

/** Says the procesverschillen that pass `kies`; equal sentences of several gemeenten become one. */
export function toProcesregels(
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
  zinVan: (verschil: Procesverschil) => Verschilzin | undefined,
  kies: (verschil: Procesverschil) => boolean,
): Procesregel[] {
  const uit = new Map<string, Verschilzin & { gemeenten: string[]; oorzaken: Set<string> }>();
  for (const [gemeente, { procesverschillen }] of vergelijkingen) {
    for (const verschil of procesverschillen) {
      const zin = kies(verschil) ? zinVan(verschil) : undefined;
      if (!zin) continue;
      const sleutel = JSON.stringify([zin.soort, zin.zin, zin.nu, zin.voorkeur]);
      const regel = uit.get(sleutel) ?? { ...zin, gemeenten: [], oorzaken: new Set<string>() };
      if (!regel.gemeenten.includes(gemeente)) regel.gemeenten.push(gemeente);
      for (const oorzaak of verschil.oorzaken) regel.oorzaken.add(oorzaak);
      uit.set(sleutel, regel);
    }
  }
  return [...uit.values()].map((regel) => ({ ...regel, oorzaken: [...regel.oorzaken] }));
}
