import { useSyncExternalStore } from 'react';

/**
 * What the pointer or the focus is on: the code of a gemeente or of a regio. Outside React's state, so that
 * pointing at the map draws one cell and one row, and nothing else.
 */
export type Aanwijzing = {
  lees: () => string | null;
  wijs: (code: string | null) => void;
  luister: (bijVerandering: () => void) => () => void;
};

export function maakAanwijzing(): Aanwijzing {
  let nu: string | null = null;
  const luisteraars = new Set<() => void>();
  return {
    lees: () => nu,
    wijs(code) {
      if (code === nu) return;
      nu = code;
      for (const zeg of luisteraars) zeg();
    },
    luister(bijVerandering) {
      luisteraars.add(bijVerandering);
      return () => luisteraars.delete(bijVerandering);
    },
  };
}

/** The code that is pointed at. */
export function useAangewezen({ lees, luister }: Aanwijzing): string | null {
  return useSyncExternalStore(luister, lees, lees);
}

/** Whether one row is pointed at: only the row that changes is drawn anew. */
export function useIsAangewezen({ lees, luister }: Aanwijzing, code: string): boolean {
  const isHet = () => lees() === code;
  return useSyncExternalStore(luister, isHet, isHet);
}
