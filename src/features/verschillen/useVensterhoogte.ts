import { useSyncExternalStore } from 'react';

/** Height of the window in px. */
export function useVensterhoogte(): number {
  return useSyncExternalStore(
    (bijVerandering) => {
      addEventListener('resize', bijVerandering);
      return () => removeEventListener('resize', bijVerandering);
    },
    () => innerHeight,
  );
}
