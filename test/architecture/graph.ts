/**
 * Everything reachable from `start`, `start` included.
 * @param edges per node where it points at
 */
export function reachable(start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const todo = [start];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    todo.push(...(edges.get(node) ?? []));
  }
  return seen;
}

/** The nodes from which a walk along the edges comes back to where it began. */
export function nodesOnCycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  return [...edges.keys()].filter((node) =>
    (edges.get(node) ?? []).some((next) => next !== node && reachable(next, edges).has(node)),
  );
}
