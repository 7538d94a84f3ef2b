import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves focus into a form that opens under a row, and to the first wrong field after a try to save.
 * @param pogingen how often somebody tried to save
 */
export function useFormulierfocus(pogingen: number): RefObject<HTMLFormElement | null> {
  const formulier = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const zoek = pogingen === 0 ? 'h3' : '[aria-invalid]';
    formulier.current?.querySelector<HTMLElement>(zoek)?.focus();
  }, [pogingen]);
  return formulier;
}
