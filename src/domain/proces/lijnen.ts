import { type Procesgraaf, vind } from './procesgraaf.ts';

/** Lines between nodes 0..n-1: per node the nodes that come right after it. */
export type Lijnen = readonly (readonly number[])[];

/** The parts of a process as nodes: `nummer` per id, in the order of the numbers; steps come first. */
export type Netwerk = { lijnen: Lijnen; nummer: ReadonlyMap<string, number> };

/** What happens during a step comes after the beginning of that step. */
export function toNetwerk({ stappen, overgangen, gebeurtenissen }: Procesgraaf): Netwerk {
  const nummer = new Map<string, number>();
  const lijnen: number[][] = [];
  const knoop = (id: string): number => {
    let n = nummer.get(id);
    if (n === undefined) {
      n = lijnen.length;
      nummer.set(id, n);
      lijnen.push([]);
    }
    return n;
  };
  for (const id of Object.keys(stappen)) knoop(id);
  for (const { van, naar } of overgangen) lijnen[knoop(van)]?.push(knoop(naar));
  for (const { id, tijdens } of Object.values(gebeurtenissen)) {
    if (tijdens !== undefined) lijnen[knoop(tijdens)]?.push(knoop(id));
  }
  return { lijnen, nummer };
}

/** The steps right before and right after a step. */
export type Plek = { na: readonly string[]; voor: readonly string[] };

/** Walks from a step over gateways and events to the next steps, forward and back. */
export function maakBuren({ stappen }: Procesgraaf, { lijnen, nummer }: Netwerk): (stap: string) => Plek {
  const ids = [...nummer.keys()];
  const terug: number[][] = lijnen.map(() => []);
  for (const [van, doelen] of lijnen.entries()) for (const naar of doelen) terug[naar]?.push(van);
  const eerste = (vanaf: string, richting: Lijnen): string[] => {
    const gezien = new Set<number>();
    const uit: string[] = [];
    const stapel = [...(richting[nummer.get(vanaf) as number] as readonly number[])];
    for (let knoop = stapel.pop(); knoop !== undefined; knoop = stapel.pop()) {
      if (gezien.has(knoop)) continue;
      gezien.add(knoop);
      const id = ids[knoop] as string;
      if (vind(stappen, id)) uit.push(id);
      else stapel.push(...(richting[knoop] as readonly number[]));
    }
    return uit.toReversed();
  };
  return (stap) => ({ na: eerste(stap, terug), voor: eerste(stap, lijnen) });
}
