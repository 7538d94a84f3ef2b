import type { Lijnen } from './lijnen.ts';

/**
 * Per node the number of the loop that it is in (strongly connected parts; Tarjan, 1972); alone is a loop of one. What a
 * loop leads to has a lower number.
 */
export function toLussen(lijnen: Lijnen): Int32Array {
  const lus = new Int32Array(lijnen.length).fill(-1);
  let lussen = 0;
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
        for (const lid of open.splice(open.lastIndexOf(knoop))) lus[lid] = lussen;
        lussen += 1;
      }
    }
  }
  return lus;
}
