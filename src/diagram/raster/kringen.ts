import { groepeer } from '../groepeer.ts';

export type Pijl = { van: string; naar: string };

/**
 * The transitions that close a loop: walking from the beginnings, each one that leads back to a step on the way there.
 * Without them the rest runs in one direction. Beginnings first in the order of `ids`, so the answer is always the same.
 */
export function toKringsluiters<T extends Pijl>(ids: readonly string[], pijlen: readonly T[]): Set<T> {
  const uit = groepeer(pijlen, (p) => p.van);
  const heeftVoorganger = new Set(pijlen.filter((p) => p.van !== p.naar).map((p) => p.naar));
  const stand = new Map<string, 'onderweg' | 'klaar'>();
  const sluiters = new Set<T>();
  const loop = (begin: string): void => {
    const stapel = [{ id: begin, nr: 0 }];
    stand.set(begin, 'onderweg');
    for (let top = stapel.at(-1); top !== undefined; top = stapel.at(-1)) {
      const pijl = uit.get(top.id)?.[top.nr];
      top.nr += 1;
      if (pijl === undefined) {
        stand.set(top.id, 'klaar');
        stapel.pop();
      } else if (stand.get(pijl.naar) === 'onderweg') sluiters.add(pijl);
      else if (stand.get(pijl.naar) === undefined) {
        stand.set(pijl.naar, 'onderweg');
        stapel.push({ id: pijl.naar, nr: 0 });
      }
    }
  };
  for (const id of ids) if (!heeftVoorganger.has(id)) loop(id);
  for (const id of ids) if (stand.get(id) === undefined) loop(id);
  return sluiters;
}
