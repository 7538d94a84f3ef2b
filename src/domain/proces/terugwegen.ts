import type { Lijnen } from './lijnen.ts';
import { toLussen } from './lussen.ts';

/**
 * The lines without the ways back, so without loops. A way back repeats work and says nothing about the order: it
 * goes to a node that every way from the start to here has passed (it dominates). A loop that one can enter in
 * several places has no such node: there a way back is a line to a node that is no further from the start.
 * Does not depend on the order of nodes or lines. A loop that nothing leads to has no start: none of its lines stay.
 */
export function zonderTerugwegen(lijnen: Lijnen): Lijnen {
  const wortel = lijnen.length;
  const begin = toBegin(lijnen);
  const metWortel = [...lijnen, begin];
  const { plek, rij } = toVolgordeVanaf(metWortel, wortel);
  const baas = toDominator(metWortel, { plek, rij });
  const isTerug = (van: number, naar: number): boolean => {
    let boven = van;
    while ((plek[boven] as number) > (plek[naar] as number)) boven = baas[boven] as number;
    return boven === naar;
  };
  const enkel = lijnen.map((doelen, van) => doelen.filter((naar) => !isTerug(van, naar)));
  const lus = toLussen(enkel);
  const afstand = toAfstand(lijnen, begin);
  return enkel.map((doelen, van) =>
    doelen.filter((naar) => lus[van] !== lus[naar] || (afstand[naar] as number) > (afstand[van] as number)),
  );
}

/** Where the process can begin: nodes that nothing leads to, and every node that is not reached from those. */
function toBegin(lijnen: Lijnen): number[] {
  const heeftIngang = new Uint8Array(lijnen.length);
  for (const doelen of lijnen) for (const naar of doelen) heeftIngang[naar] = 1;
  const begin = lijnen.flatMap((_, knoop) => (heeftIngang[knoop] ? [] : [knoop]));
  const afstand = toAfstand(lijnen, begin);
  return lijnen.flatMap((_, knoop) => (heeftIngang[knoop] && afstand[knoop] !== -1 ? [] : [knoop]));
}

/** Fewest lines from the start to each node; −1 = not reached. */
function toAfstand(lijnen: Lijnen, begin: readonly number[]): Int32Array {
  const afstand = new Int32Array(lijnen.length).fill(-1);
  for (const knoop of begin) afstand[knoop] = 0;
  const rij = [...begin];
  for (const knoop of rij) {
    for (const naar of lijnen[knoop] as readonly number[]) {
      if (afstand[naar] !== -1) continue;
      afstand[naar] = (afstand[knoop] as number) + 1;
      rij.push(naar);
    }
  }
  return afstand;
}

/** Reverse postorder from `wortel`: `rij` = the nodes in that order, `plek` = the place of each. */
type Loop = { plek: Int32Array; rij: number[] };

function toVolgordeVanaf(lijnen: Lijnen, wortel: number): Loop {
  const rij: number[] = [];
  const gezien = new Uint8Array(lijnen.length);
  const volgende = new Int32Array(lijnen.length);
  const stapel = [wortel];
  gezien[wortel] = 1;
  while (stapel.length > 0) {
    const knoop = stapel.at(-1) as number;
    const naar = lijnen[knoop]?.[volgende[knoop] as number];
    volgende[knoop] = (volgende[knoop] as number) + 1;
    if (naar === undefined) rij.push(stapel.pop() as number);
    else if (!gezien[naar]) {
      gezien[naar] = 1;
      stapel.push(naar);
    }
  }
  rij.reverse();
  const plek = new Int32Array(lijnen.length);
  for (const [i, knoop] of rij.entries()) plek[knoop] = i;
  return { plek, rij };
}

/** The nearest node that every way from the start passes (Cooper, Harvey and Kennedy, 2001). */
function toDominator(lijnen: Lijnen, { plek, rij }: Loop): Int32Array {
  const ingangen: number[][] = lijnen.map(() => []);
  for (const [van, doelen] of lijnen.entries()) for (const naar of doelen) ingangen[naar]?.push(van);
  const baas = new Int32Array(lijnen.length).fill(-1);
  baas[rij[0] as number] = rij[0] as number;
  const hoogste = (a: number, b: number): number => {
    let [x, y] = [a, b];
    while (x !== y) {
      if ((plek[x] as number) > (plek[y] as number)) x = baas[x] as number;
      else y = baas[y] as number;
    }
    return x;
  };
  for (let veranderd = true; veranderd;) {
    veranderd = false;
    for (const knoop of rij.slice(1)) {
      const bekend = (ingangen[knoop] as number[]).filter((van) => baas[van] !== -1);
      const nieuw = bekend.reduce(hoogste);
      if (baas[knoop] === nieuw) continue;
      baas[knoop] = nieuw;
      veranderd = true;
    }
  }
  return baas;
}
