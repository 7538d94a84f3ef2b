import { useEffect, useRef } from 'react';

/**
 * Moves focus when another question came on screen: to the field for its number, where typing starts at once,
 * or to the question. On a telephone never to a field: that would bring up the keyboard over the question.
 */
export function useVraagfocus(scanpunt: string | undefined, smal: boolean): void {
  const laatste = useRef<string | undefined>(undefined);
  useEffect(() => {
    const eerste = laatste.current === undefined;
    if (laatste.current === scanpunt) return;
    laatste.current = scanpunt;
    const veld = smal ? null : document.querySelector<HTMLInputElement>('[data-getal-nu]:enabled');
    if (veld) {
      veld.focus();
      veld.select();
    } else if (!eerste) document.getElementById('vraag')?.focus();
  }, [scanpunt, smal]);
}
