import type { Procesverschil, Zijden } from './diffProces.ts';
import type { Groep } from './diffStappen.ts';
import { type Dwang, toDwang } from './dwang.ts';
import { maakBuren } from './lijnen.ts';
import { vind } from './procesgraaf.ts';

/**
 * Steps that come in another order. Two steps changed places only when the process forces their order now, and
 * forces the reverse in the preferred process: what runs side by side or in a loop has no order. Of the steps
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
  const omgekeerd = toOmgekeerd(nu, straks, stappen.length);
  const nuBuren = maakBuren(huidig, nu);
  const straksBuren = maakBuren(voorkeur, straks);
  return toVerplaatst(omgekeerd).map((n) => {
    const stap = stappen[n] as string;
    return {
      soort: 'volgorde-verandert',
      stap,
      eerderDan: leden(omgekeerd.eerder[n]).map((ander) => stappen[ander] as string),
      laterDan: leden(omgekeerd.later[n]).map((ander) => stappen[ander] as string),
      huidig: nuBuren(stap),
      voorkeur: straksBuren(stap),
      oorzaken: [...new Set([...toOorzaken(`stap/${stap}`), ...toOorzaken(`stap/${stap}/volgorde`)])],
    };
  });
}

/** Per step the ones that it passes: `eerder` = they came before it and come after it, `later` the reverse. */
type Omgekeerd = { eerder: Uint32Array[]; later: Uint32Array[] };

function toOmgekeerd(nu: Dwang, straks: Dwang, aantal: number): Omgekeerd {
  const { breedte } = nu.na;
  const samen = (a: Uint32Array, b: Uint32Array) =>
    Array.from({ length: aantal }, (_, n) => {
      const rij = new Uint32Array(breedte);
      for (let w = 0; w < breedte; w += 1) {
        rij[w] = (a[n * breedte + w] as number) & (b[n * breedte + w] as number);
      }
      return rij;
    });
  return { eerder: samen(nu.voor.bits, straks.na.bits), later: samen(nu.na.bits, straks.voor.bits) };
}

/** Takes the step with the most reversals away until there are none; gives the taken ones in list order. */
function toVerplaatst({ eerder, later }: Omgekeerd): number[] {
  const rijen = eerder.map((rij, n) =>
    rij.map((woord, w) => woord | ((later[n] as Uint32Array)[w] as number)),
  );
  const anderen = rijen.map(leden);
  const aantal = anderen.map((lijst) => lijst.length);
  const verplaatst = new Set<number>();
  for (;;) {
    const meeste = aantal.reduce((beste, n, i) => (n >= (aantal[beste] as number) ? i : beste), 0);
    if (!aantal[meeste]) return [...verplaatst].toSorted((a, b) => a - b);
    aantal[meeste] = 0;
    verplaatst.add(meeste);
    for (const ander of anderen[meeste] as number[]) {
      if (!verplaatst.has(ander)) aantal[ander] = (aantal[ander] as number) - 1;
    }
  }
}

/** The numbers in a row of bits. */
function leden(rij: Uint32Array | undefined): number[] {
  const uit: number[] = [];
  for (const [w, woord] of (rij ?? []).entries()) {
    for (let rest = woord; rest !== 0; rest &= rest - 1) uit.push(w * 32 + 31 - Math.clz32(rest & -rest));
  }
  return uit;
}
