import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds; follows it. Where there is no window to ask, it does not hold. */
export function useMediaQuery(query: string): boolean {
  const follow = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(follow, () => matchMedia(query).matches, never);
}

const never = () => false;
