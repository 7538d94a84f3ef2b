import { type RefObject, useEffect, useRef } from 'react';

type Sneltoetsen = {
  /** keys work while focus is in here, or nowhere */
  vak: RefObject<HTMLElement | null>;
  aan: boolean;
  /** false: the digit is not used up, and goes on to what has focus now */
  opCijfer?: ((cijfer: number) => boolean) | undefined;
  /** -1 left, 1 right; `inRooster`: focus is on an answer */
  opZij?: ((kant: -1 | 1, inRooster: boolean) => void) | undefined;
  opHoogte?: ((kant: -1 | 1) => void) | undefined;
  opVolgende: () => void;
};

/** Marks the part that holds the answers. */
export const ROOSTER = '[data-antwoorden]';

/** Digits, arrows, n and Enter on a question; never while somebody types, and off when the reader wants that. */
export function useSneltoetsen(toetsen: Sneltoetsen): void {
  const nu = useRef(toetsen);
  useEffect(() => {
    nu.current = toetsen;
  });
  useEffect(() => {
    const luister = (event: KeyboardEvent) => {
      const { vak, aan } = nu.current;
      if (!aan || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const plek = event.target instanceof HTMLElement ? event.target : document.body;
      if (!vak.current || !mag(plek, vak.current)) return;
      if (verwerk(event, plek, nu.current)) event.preventDefault();
    };
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, []);
}

/** In the question, or on nothing in particular; not where one types, nor in a list, menu or dialog. */
function mag(plek: HTMLElement, vak: HTMLElement): boolean {
  const nergens = plek === document.body || plek.contains(vak);
  if (!nergens && !vak.contains(plek)) return false;
  return (
    plek.closest('textarea, select, [role="menu"], dialog, input:not([type="radio"], [type="checkbox"])') ===
    null
  );
}

function verwerk(event: KeyboardEvent, plek: HTMLElement, toetsen: Sneltoetsen): boolean {
  const inRooster = plek.closest(ROOSTER) !== null && plek instanceof HTMLInputElement;
  const opKnop = plek.closest('button, a, summary, input') !== null && !inRooster;
  if (/^[1-9]$/.test(event.key)) {
    return toetsen.opCijfer?.(Number(event.key)) === true;
  }
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      if (opKnop || !toetsen.opZij) return false;
      toetsen.opZij(event.key === 'ArrowLeft' ? -1 : 1, inRooster);
      return true;
    case 'ArrowUp':
    case 'ArrowDown':
      if (!inRooster || !toetsen.opHoogte) return false;
      toetsen.opHoogte(event.key === 'ArrowUp' ? -1 : 1);
      return true;
    case 'Enter':
      if (opKnop) return false;
      toetsen.opVolgende();
      return true;
    case 'n':
      toetsen.opVolgende();
      return true;
    default:
      return false;
  }
}
