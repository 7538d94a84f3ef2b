import { useEffect, useRef } from 'react';

/** Moves focus to the element with `id` when `key` changes: another thing came on screen. Not the first time. */
export function useFocusOnChange(key: string | undefined, id: string): void {
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    const element = document.getElementById(id);
    element?.focus();
    // What is taller than the screen and already fills it does not move by itself.
    if (element && element.getBoundingClientRect().top < 0) element.scrollIntoView();
  }, [key, id]);
}
