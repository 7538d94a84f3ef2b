import type { Lijnen } from './lijnen.ts';

/**
 * Whether every way from `wortel` to `later` passes `eerder` (it dominates; each dominates itself). What is not
 * reached from `wortel` comes after nothing.
 */
export function maakGaatVooraf(lijnen: Lijnen, wortel: number): (eerder: number, later: number) => boolean {
  const loop = toVolgordeVanaf(lijnen, wortel);
  const baas = toDominator(lijnen, loop);
  const { plek } = loop;
  return (eerder, later) => {
    if (baas[eerder] === -1 || baas[later] === -1) return false;
    let boven = later;
    while ((plek[boven] as number) > (plek[eerder] as number)) boven = baas[boven] as number;
    return boven === eerder;
  };
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
