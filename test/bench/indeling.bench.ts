import { toModelindeling } from '../../src/diagram/indeling.ts';
import { MAAT_SCHERM } from '../../src/diagram/maten.ts';
import type { Tekenmodel } from '../../src/diagram/model/tekenmodel.ts';
import { legMetDagre, toTekening } from '../diagram/indeling/gelaagd.ts';
import { maakProces } from '../diagram/modellen.ts';
import type { Figure } from './Figure.ts';
import { medianTime } from './median.ts';

/** Runs of the same process, each as a value that was never laid out before. */
async function meet(model: Tekenmodel, runs: number): Promise<number> {
  const warmUp = Math.ceil(runs / 2);
  const vers = Array.from({ length: runs + warmUp }, () => structuredClone(model));
  return medianTime(() => toModelindeling({ model: vers.pop() ?? model, maat: MAAT_SCHERM }), {
    runs,
    warmUp,
  });
}

/** From a process to a picture in px, beside dagre on the same steps and lines (without lanes, labels and text). */
async function figuur(stappen: number, target: number, runs: number): Promise<Figure> {
  const model = maakProces({ seed: 60, stappen, banen: 6 });
  const tekening = toTekening(toModelindeling({ model, maat: MAAT_SCHERM }), () => '');
  const value = await meet(model, runs);
  const dagre = await medianTime(() => legMetDagre(tekening), { runs, warmUp: Math.ceil(runs / 2) });
  return {
    name: `indeling-${stappen}`,
    value,
    unit: 'ms',
    target,
    peer: { name: '@dagrejs/dagre', value: dagre },
    ratio: value / dagre,
    where: 'node',
  };
}

/** How long it takes to lay out a process of 60, 300 and 500 steps. */
export default async function indeling(): Promise<Figure[]> {
  return [await figuur(60, 30, 30), await figuur(300, 300, 10), await figuur(500, 1000, 6)];
}
