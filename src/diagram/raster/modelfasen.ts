import type { Pijl } from './kringen.ts';

/**
 * Phase of each step, by its place in the list: its own, else that of the nearest step that it is connected with, else
 * that of the step during which it can happen, else the first.
 */
export function toModelfasen({
  ids,
  eigen,
  pijlen,
  tijdens,
}: {
  ids: readonly string[];
  eigen: ReadonlyMap<string, number>;
  pijlen: readonly Pijl[];
  tijdens: ReadonlyMap<string, string>;
}): Map<string, number> {
  const buren = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { van, naar } of pijlen) {
    buren.get(van)?.push(naar);
    buren.get(naar)?.push(van);
  }
  const fase = new Map(eigen);
  for (const [id, nr] of fase)
    for (const buur of buren.get(id) ?? []) if (!fase.has(buur)) fase.set(buur, nr);
  return new Map(ids.map((id) => [id, fase.get(id) ?? fase.get(tijdens.get(id) ?? '') ?? 0]));
}
