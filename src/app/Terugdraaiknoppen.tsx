import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { TrajectStore } from '../store/trajectStore.ts';
import { terugdraaiTekst as t } from '../texts/bewaren.ts';
import { IconButton } from '../ui/IconButton.tsx';

/** Undo and redo of one's own steps, also with Ctrl+Z and Ctrl+Y outside text fields. */
export function Terugdraaiknoppen({ store }: { store: TrajectStore }) {
  const stapOngedaan = useStore(store, (staat) => staat.stapOngedaan);
  const stapOpnieuw = useStore(store, (staat) => staat.stapOpnieuw);
  const alleenLezen = useStore(store, (staat) => staat.alleenLezen);
  useEffect(() => {
    const bijToets = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTekstveld(event.target)) return;
      // A window over the page asks something first.
      if (document.querySelector('dialog[open]')) return;
      const toets = event.key.toLowerCase();
      const opnieuw = toets === 'y' || (toets === 'z' && event.shiftKey);
      if (toets !== 'z' && !opnieuw) return;
      event.preventDefault();
      store.opdrachten[opnieuw ? 'opnieuw' : 'ongedaan']();
    };
    addEventListener('keydown', bijToets);
    return () => removeEventListener('keydown', bijToets);
  }, [store]);
  if (alleenLezen) return null;
  return (
    <span className="terugdraai">
      <IconButton
        icon="undo"
        label={stapOngedaan === null ? t.ongedaan : t.ongedaanStap(stapOngedaan)}
        aria-disabled={stapOngedaan === null}
        onClick={() => store.opdrachten.ongedaan()}
      />
      <IconButton
        icon="redo"
        label={stapOpnieuw === null ? t.opnieuw : t.opnieuwStap(stapOpnieuw)}
        aria-disabled={stapOpnieuw === null}
        onClick={() => store.opdrachten.opnieuw()}
      />
    </span>
  );
}

function isTekstveld(doel: EventTarget | null): boolean {
  if (!(doel instanceof HTMLElement)) return false;
  if (doel instanceof HTMLTextAreaElement || doel.isContentEditable) return true;
  return doel instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(doel.type);
}
