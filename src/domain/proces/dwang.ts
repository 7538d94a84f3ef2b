import { type Lijnen, type Netwerk, toNetwerk } from './lijnen.ts';
import type { Procesgraaf } from './procesgraaf.ts';
import { zonderTerugwegen } from './terugwegen.ts';

/** Sets of numbered steps as bits: row per step, `breedte` words per row. */
export type Rijen = { bits: Uint32Array; breedte: number };

/**
 * In which order a process forces its steps. `na` row i holds the steps that only come after step i, `voor` the
 * ones that only come before it. Steps that can follow each other both ways (a loop) are in neither.
 * The network has no ways back.
 */
export type Dwang = Netwerk & { na: Rijen; voor: Rijen };

/** `stappen`: the steps to number, in this order. Cost: lines × steps / 32. */
export function toDwang(graaf: Procesgraaf, stappen: readonly string[]): Dwang {
  const { lijnen, nummer } = toNetwerk(graaf);
  const vooruit = zonderTerugwegen(lijnen);
  const { lus, lussen } = toLussen(vooruit);
  const stapVan = new Int32Array(vooruit.length).fill(-1);
  for (const [i, id] of stappen.entries()) stapVan[nummer.get(id) as number] = i;
  const breedte = Math.ceil(stappen.length / 32);
  const [na, voor] = verspreid(vooruit, lussen, lus, stapVan, breedte);
  const perStap = (perLus: Uint32Array): Rijen => {
    const bits = new Uint32Array(stappen.length * breedte);
    for (const [i, id] of stappen.entries()) {
      const begin = (lus[nummer.get(id) as number] as number) * breedte;
      bits.set(perLus.subarray(begin, begin + breedte), i * breedte);
    }
    return { bits, breedte };
  };
  return { na: perStap(na), voor: perStap(voor), lijnen: vooruit, nummer };
}

/** Strongly connected parts (Tarjan, 1972), last ones first: `lus` = the part of each node. */
function toLussen(lijnen: Lijnen): { lus: Int32Array; lussen: number[][] } {
  const lus = new Int32Array(lijnen.length).fill(-1);
  const lussen: number[][] = [];
  const plek = new Int32Array(lijnen.length);
  const laagste = new Int32Array(lijnen.length);
  const volgende = new Int32Array(lijnen.length);
  const open: number[] = [];
  let teller = 0;
  for (let start = 0; start < lijnen.length; start += 1) {
    if (plek[start]) continue;
    const pad = [start];
    while (pad.length > 0) {
      const knoop = pad.at(-1) as number;
      if (!plek[knoop]) {
        plek[knoop] = laagste[knoop] = teller += 1;
        open.push(knoop);
      }
      const naar = lijnen[knoop]?.[volgende[knoop] as number];
      volgende[knoop] = (volgende[knoop] as number) + 1;
      if (naar !== undefined) {
        if (!plek[naar]) pad.push(naar);
        else if (lus[naar] === -1) laagste[knoop] = Math.min(laagste[knoop] as number, plek[naar]);
        continue;
      }
      pad.pop();
      const vorige = pad.at(-1);
      if (vorige !== undefined) {
        laagste[vorige] = Math.min(laagste[vorige] as number, laagste[knoop] as number);
      }
      if (laagste[knoop] === plek[knoop]) {
        const leden = open.splice(open.lastIndexOf(knoop));
        for (const lid of leden) lus[lid] = lussen.length;
        lussen.push(leden);
      }
    }
  }
  return { lus, lussen };
}

/** Per part the numbered steps in the parts after it and before it. */
function verspreid(
  lijnen: Lijnen,
  lussen: readonly (readonly number[])[],
  lus: Int32Array,
  stapVan: Int32Array,
  breedte: number,
): [na: Uint32Array, voor: Uint32Array] {
  const eigen = new Uint32Array(lussen.length * breedte);
  for (const [knoop, stap] of stapVan.entries()) {
    if (stap < 0) continue;
    const woord = (lus[knoop] as number) * breedte + (stap >> 5);
    eigen[woord] = (eigen[woord] as number) | (1 << (stap & 31));
  }
  const na = new Uint32Array(eigen.length);
  const voor = new Uint32Array(eigen.length);
  const neemOver = (doel: Uint32Array, deel: number, van: number) => {
    for (let w = 0; w < breedte; w += 1) {
      const bits = (doel[van * breedte + w] as number) | (eigen[van * breedte + w] as number);
      doel[deel * breedte + w] = (doel[deel * breedte + w] as number) | bits;
    }
  };
  // Parts stand last ones first, so that what comes after a part is complete before the part itself.
  const perLijn = (deel: number, doe: (ander: number) => void) => {
    for (const knoop of lussen[deel] as readonly number[]) {
      for (const naar of lijnen[knoop] as readonly number[]) if (lus[naar] !== deel) doe(lus[naar] as number);
    }
  };
  for (let deel = 0; deel < lussen.length; deel += 1) {
    perLijn(deel, (ander) => {
      neemOver(na, deel, ander);
    });
  }
  for (let deel = lussen.length - 1; deel >= 0; deel -= 1) {
    perLijn(deel, (ander) => {
      neemOver(voor, ander, deel);
    });
  }
  return [na, voor];
}
