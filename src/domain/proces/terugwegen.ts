import { maakGaatVooraf } from './gaatVooraf.ts';
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
  const gaatVooraf = maakGaatVooraf(metWortel, wortel);
  const enkel = lijnen.map((doelen, van) => doelen.filter((naar) => !gaatVooraf(naar, van)));
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
