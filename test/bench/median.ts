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
