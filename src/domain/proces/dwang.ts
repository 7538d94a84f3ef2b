import { type Netwerk, toNetwerk } from './lijnen.ts';
import type { Procesgraaf } from './procesgraaf.ts';
import { zonderTerugwegen } from './terugwegen.ts';

/** Sets of numbered steps as bits: row per step, `breedte` words per row. */
export type Rijen = { bits: Uint32Array; breedte: number };

/**
 * In which order a process forces its steps. `na` row i holds the steps that can only come after step i, `voor` the
 * ones that can only come before it. The network has no ways back.
 */
export type Dwang = Netwerk & { na: Rijen; voor: Rijen };

/** `stappen`: the steps to number, in this order. Cost: lines × steps / 32. */
export function toDwang(graaf: Procesgraaf, stappen: readonly string[]): Dwang {
  const { lijnen, nummer } = toNetwerk(graaf);
  const vooruit = zonderTerugwegen(lijnen);
  const knopen = stappen.map((id) => nummer.get(id) as number);
  const breedte = Math.ceil(stappen.length / 32);
  const eigen = new Uint32Array(vooruit.length * breedte);
  for (const [i, knoop] of knopen.entries()) eigen[knoop * breedte + (i >> 5)] = 1 << (i & 31);
  const na = new Uint32Array(eigen.length);
  const voor = new Uint32Array(eigen.length);
  const neemOver = (doel: Uint32Array, knoop: number, van: number) => {
    for (let w = 0; w < breedte; w += 1) {
      const bits = (doel[van * breedte + w] as number) | (eigen[van * breedte + w] as number);
      doel[knoop * breedte + w] = (doel[knoop * breedte + w] as number) | bits;
    }
  };
  const rij = achterstevoren(vooruit);
  for (const knoop of rij) for (const naar of vooruit[knoop] as readonly number[]) neemOver(na, knoop, naar);
  for (const knoop of rij.toReversed()) {
    for (const naar of vooruit[knoop] as readonly number[]) neemOver(voor, naar, knoop);
  }
  const perStap = (perKnoop: Uint32Array): Rijen => {
    const bits = new Uint32Array(stappen.length * breedte);
    for (const [i, knoop] of knopen.entries()) {
      bits.set(perKnoop.subarray(knoop * breedte, (knoop + 1) * breedte), i * breedte);
    }
    return { bits, breedte };
  };
  return { na: perStap(na), voor: perStap(voor), lijnen: vooruit, nummer };
}

/** All nodes, each after everything that it leads to. The lines have no loops. */
function achterstevoren(lijnen: Netwerk['lijnen']): number[] {
  const ingangen = new Int32Array(lijnen.length);
  for (const doelen of lijnen) for (const naar of doelen) ingangen[naar] = (ingangen[naar] as number) + 1;
  const rij = lijnen.flatMap((_, knoop) => (ingangen[knoop] === 0 ? [knoop] : []));
  for (const knoop of rij) {
    for (const naar of lijnen[knoop] as readonly number[]) {
      ingangen[naar] = (ingangen[naar] as number) - 1;
      if (ingangen[naar] === 0) rij.push(naar);
    }
  }
  return rij.reverse();
}
