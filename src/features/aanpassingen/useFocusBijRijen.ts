import { type RefObject, useEffect, useRef } from 'react';
import type { Aanpassing } from './aanpassing.ts';

/**
 * Keeps the focus in the list when the row that had it goes out of sight, because what somebody filled in no longer
 * fits the filter: the next row gets it, else the one before, else the number of rows.
 * @param vak holds the rows (`data-sleutel`) and that number (an `output` that can have the focus)
 */
export function useFocusBijRijen(vak: RefObject<HTMLElement | null>, zichtbaar: readonly Aanpassing[]): void {
  const laatste = useRef<{ sleutel: string; erna: readonly string[] }>(null);
  useEffect(() => {
    const element = vak.current;
    const onthoud = ({ target }: FocusEvent) => {
      const sleutel = (target as HTMLElement).closest<HTMLElement>('[data-sleutel]')?.dataset['sleutel'];
      if (sleutel === undefined || !element) {
        laatste.current = null;
        return;
      }
      const volgorde = toRijen(element).map(({ dataset }) => dataset['sleutel'] ?? '');
      const plek = volgorde.indexOf(sleutel);
      laatste.current = {
        sleutel,
        erna: [...volgorde.slice(plek + 1), ...volgorde.slice(0, Math.max(0, plek)).toReversed()],
      };
    };
    element?.addEventListener('focusin', onthoud);
    return () => element?.removeEventListener('focusin', onthoud);
  }, [vak]);
  useEffect(() => {
    const element = vak.current;
    const rij = laatste.current;
    if (!element || !rij || zichtbaar.some(({ sleutel }) => sleutel === rij.sleutel)) return;
    laatste.current = null;
    // Whoever went on to another place stays there.
    if (document.activeElement !== document.body) return;
    const rijen = new Map(toRijen(element).map((elem) => [elem.dataset['sleutel'], elem]));
    const buur = rij.erna.flatMap((sleutel) => rijen.get(sleutel) ?? [])[0];
    const doel = buur?.querySelector<HTMLElement>('a, button') ?? element.querySelector('output');
    doel?.focus();
  }, [vak, zichtbaar]);
}

function toRijen(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[data-sleutel]')];
}
