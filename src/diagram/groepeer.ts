/** Parts of a list that share a key, in order of first appearance. */
export function groepeer<T, S>(lijst: Iterable<T>, sleutel: (deel: T) => S): Map<S, T[]> {
  const groepen = new Map<S, T[]>();
  for (const deel of lijst) {
    const groep = groepen.get(sleutel(deel));
    if (groep === undefined) groepen.set(sleutel(deel), [deel]);
    else groep.push(deel);
  }
  return groepen;
}
