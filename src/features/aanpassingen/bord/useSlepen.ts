import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Wijzigingsstand } from '../../../domain/wijziging/besluit.ts';

/** What an element under the pointer stands for: `data-sleutel` on a card, `data-kolom` on a column. */
function lees(doel: EventTarget | null, veld: 'sleutel' | 'kolom'): string | undefined {
  return doel instanceof Element ? doel.closest<HTMLElement>(`[data-${veld}]`)?.dataset[veld] : undefined;
}

/** Drags cards to another column with the pointer. `boven` is the column under a dragged card. */
export function useSlepen(opLaatVallen: (sleutel: string, stand: Wijzigingsstand) => void) {
  const bord = useRef<HTMLDivElement>(null);
  const [boven, zetBoven] = useState<string>();
  const laatVallen = useEffectEvent(opLaatVallen);

  useEffect(() => {
    const element = bord.current;
    if (!element) return undefined;
    let gesleept: string | undefined;
    const begin = (event: DragEvent) => {
      gesleept = lees(event.target, 'sleutel');
      // Some browsers drag only what carries something.
      event.dataTransfer?.setData('text/plain', gesleept ?? '');
    };
    const over = (event: DragEvent) => {
      if (gesleept === undefined) return;
      const kolom = lees(event.target, 'kolom');
      if (kolom !== undefined) event.preventDefault();
      zetBoven(kolom);
    };
    const klaar = () => {
      gesleept = undefined;
      zetBoven(undefined);
    };
    const los = (event: DragEvent) => {
      const kolom = Wijzigingsstand.options.find((stand) => stand === lees(event.target, 'kolom'));
      if (gesleept === undefined || kolom === undefined) return;
      event.preventDefault();
      laatVallen(gesleept, kolom);
      klaar();
    };
    const luister = { dragstart: begin, dragover: over, drop: los, dragend: klaar } as const;
    const soorten = Object.keys(luister) as (keyof typeof luister)[];
    for (const soort of soorten) element.addEventListener(soort, luister[soort]);
    return () => {
      for (const soort of soorten) element.removeEventListener(soort, luister[soort]);
    };
  }, []);
  return { bord, boven };
}
