import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Middle value; of an even number of values the mean of the middle two. @throws Error without values */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('median of nothing');
  return (low + high) / 2;
}

/**
 * How long one call takes, in ms: the median of `runs` calls after `warmUp` calls that don't count.
 * @param work what is measured; its result is kept alive so that the engine cannot leave it out
 */
export async function medianTime(
  work: () => unknown,
  { runs, warmUp }: { runs: number; warmUp: number },
): Promise<number> {
  const times: number[] = [];
  let kept: unknown;
  for (let run = -warmUp; run < runs; run += 1) {
    const start = performance.now();
    kept = await work();
    if (run >= 0) times.push(performance.now() - start);
  }
  if (kept === times) throw new Error('unreachable: keeps the result in use');
  return median(times);
}

/**
 * How long each of some works takes, in ms: the median of `runs` rounds after `warmUp` rounds that don't count. A round
 * does all of them, so that what else the machine does touches all, and none cleans up after another.
 */
export async function medianTimes<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  { runs, warmUp }: { runs: number; warmUp: number },
): Promise<Record<K, number>> {
  setFlagsFromString('--expose-gc');
  const cleanUp = runInNewContext('gc') as () => void;
  const names = Object.keys(works) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>;
  for (let run = -warmUp; run < runs; run += 1) {
    for (const name of names) {
      cleanUp();
      const time = await medianTime(works[name], { runs: 1, warmUp: 0 });
      if (run >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}
