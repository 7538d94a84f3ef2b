import type { Procesverschil, Zijden } from './diffProces.ts';
import type { Groep } from './diffStappen.ts';
import { type Rijen, toDwang } from './dwang.ts';
import { maakBuren } from './lijnen.ts';
import { vind } from './procesgraaf.ts';

/**
 * Steps that come in another order. Two steps changed places only when the process forces their order now, and
 * forces the reverse in the preferred process: what runs side by side has no order, ways back do not count. Of the steps
 * that changed places the one that passed most others is said to have moved, and so on until nothing is
 * reversed any more; of equals the last one. That is not always the smallest possible number of moves.
 * Cost: lines × steps / 32, plus moved steps × steps.
 */
export function diffVolgorde(
  { huidig, voorkeur, toOorzaken }: Zijden,
  groepen: readonly Groep[],
): Procesverschil[] {
  const inGroep = new Set(groepen.flatMap((groep) => groep.voorkeur));
  const stappen = Object.keys(huidig.stappen).filter(
    (id) => vind(voorkeur.stappen, id) !== undefined && !inGroep.has(id),
  );
  const nu = toDwang(huidig, stappen);
  const straks = toDwang(voorkeur, stappen);
  const eerder = samen(nu.voor, straks.na);
  const later = samen(nu.na, straks.voor);
  const nuBuren = maakBuren(huidig, nu);
  const straksBuren = maakBuren(voorkeur, straks);
  return toVerplaatst(stappen.length, eerder, later).map((n) => {
    const stap = stappen[n] as string;
    return {
      soort: 'volgorde-verandert',
      stap,
      eerderDan: leden(n, eerder).map((ander) => stappen[ander] as string),
      laterDan: leden(n, later).map((ander) => stappen[ander] as string),
      huidig: nuBuren(stap),
      voorkeur: straksBuren(stap),
      oorzaken: [...new Set([...toOorzaken(`stap/${stap}`), ...toOorzaken(`stap/${stap}/volgorde`)])],
    };
  });
}

/** Per step the ones that are in both rows: before it now and after it then, or the reverse. */
function samen(a: Rijen, b: Rijen): Rijen {
  return { bits: a.bits.map((woord, w) => woord & (b.bits[w] as number)), breedte: a.breedte };
}

/** Takes the step with the most reversals away until there are none; gives the taken ones in list order. */
function toVerplaatst(aantal: number, eerder: Rijen, later: Rijen): number[] {
  const anderen = Array.from({ length: aantal }, (_, n) => [...leden(n, eerder), ...leden(n, later)]);
  const over = anderen.map((lijst) => lijst.length);
  const verplaatst = new Set<number>();
  for (;;) {
    const meeste = over.reduce((beste, n, i) => (n >= (over[beste] as number) ? i : beste), 0);
    if (!over[meeste]) return [...verplaatst].toSorted((a, b) => a - b);
    over[meeste] = 0;
    verplaatst.add(meeste);
    for (const ander of anderen[meeste] as number[]) {
      if (!verplaatst.has(ander)) over[ander] = (over[ander] as number) - 1;
    }
  }
}

/** The numbers in row `n`. */
function leden(n: number, { bits, breedte }: Rijen): number[] {
  const uit: number[] = [];
  for (let w = 0; w < breedte; w += 1) {
    for (let rest = bits[n * breedte + w] as number; rest !== 0; rest &= rest - 1) {
      uit.push(w * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return uit;
}
