import { useCallback, useState } from 'react';

/** The rows that somebody ticks to change together, by key; not stored. undefined = nobody is choosing. */
export type Keuze = ReadonlySet<string> | undefined;

export function useKeuze() {
  const [keuze, zetKeuze] = useState<Keuze>();
  const kies = useCallback((sleutels: readonly string[], aan: boolean) => {
    zetKeuze((nu) => {
      const nieuw = new Set(nu);
      for (const sleutel of sleutels) {
        if (aan) nieuw.add(sleutel);
        else nieuw.delete(sleutel);
      }
      return nieuw;
    });
  }, []);
  return { keuze, kies, begin: () => zetKeuze(new Set()), stop: () => zetKeuze(undefined) };
}
