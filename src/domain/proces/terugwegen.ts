import type { Lijnen } from './lijnen.ts';

/**
 * The lines without the ways back. A way back goes to a node that every way from the start to here has passed
 * (it dominates), so it repeats work and says nothing about the order. Loops that one can enter in several
 * places keep their lines: there no node is the first. Does not depend on the order of nodes or lines.
 */
export function zonderTerugwegen(lijnen: Lijnen): Lijnen {
  const wortel = lijnen.length;
  const metWortel = [...lijnen, toBegin(lijnen)];
  const { plek, rij } = toVolgordeVanaf(metWortel, wortel);
  const baas = toDominator(metWortel, { plek, rij });
  const isTerug = (van: number, naar: number): boolean => {
    let boven = van;
    while ((plek[boven] as number) > (plek[naar] as number)) boven = baas[boven] as number;
    return boven === naar;
  };
  return lijnen.map((doelen, van) => doelen.filter((naar) => !isTerug(van, naar)));
}

/** Where the process can begin: nodes that nothing leads to, and every node that is not reached from those. */
function toBegin(lijnen: Lijnen): number[] {
  const heeftIngang = new Uint8Array(lijnen.length);
  for (const doelen of lijnen) for (const naar of doelen) heeftIngang[naar] = 1;
  const begin = lijnen.flatMap((_, knoop) => (heeftIngang[knoop] ? [] : [knoop]));
  const bereikt = new Uint8Array(lijnen.length);
  const stapel = [...begin];
  for (const knoop of begin) bereikt[knoop] = 1;
  for (let knoop = stapel.pop(); knoop !== undefined; knoop = stapel.pop()) {
    for (const naar of lijnen[knoop] as readonly number[]) {
      if (bereikt[naar]) continue;
      bereikt[naar] = 1;
      stapel.push(naar);
    }
  }
  return lijnen.flatMap((_, knoop) => (heeftIngang[knoop] && bereikt[knoop] ? [] : [knoop]));
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
