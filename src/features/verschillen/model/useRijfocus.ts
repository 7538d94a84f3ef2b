import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard in a list whose rows go away when they are done: the row that takes the place of the one that
 * went gets the focus, and when the list is empty the first thing in the box does. A row is an element with
 * `data-rij`, its id.
 */
export function useRijfocus(vak: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const laatste = useRef<{ id: string; plek: number }>(undefined);
  useLayoutEffect(() => {
    const was = laatste.current;
    if (!was || ids.includes(was.id) || document.activeElement !== document.body) return;
    const volgende = ids[was.plek] ?? ids.at(-1);
    const doel = volgende === undefined ? vak.current : vak.current?.querySelector(kiezer(volgende));
    doel?.querySelector<HTMLElement>('button, a')?.focus();
  }, [vak, ids]);
  return {
    onFocus: ({ target }: FocusEvent) => {
      const id = target.closest<HTMLElement>('[data-rij]')?.dataset['rij'];
      laatste.current = id === undefined ? undefined : { id, plek: ids.indexOf(id) };
    },
  };
}

const kiezer = (id: string): string => `[data-rij="${CSS.escape(id)}"]`;
