import { useEffect, useRef } from 'react';
import { useAnnounce } from './LiveRegion.tsx';

/** Quiet time after typing before it is read aloud, in ms. */
const PAUSE = 900;

/** Reads an outcome aloud when it has changed and nobody types any more; not the one that the page opens with. */
export function useAnnounceChange(text: string): void {
  const announce = useAnnounce();
  const said = useRef(text);
  useEffect(() => {
    if (said.current === text) return undefined;
    const turn = setTimeout(() => {
      said.current = text;
      announce(text);
    }, PAUSE);
    return () => clearTimeout(turn);
  }, [text, announce]);
}
