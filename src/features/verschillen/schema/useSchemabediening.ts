import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { Stand } from '../../../diagram/beeld.ts';
import { type Richting, toUiterste, toVolgende, type Vorige } from '../../../diagram/volgorde.ts';
import type { Schemamodel } from './schemamodel.ts';

const RICHTING: Readonly<Record<string, Richting>> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'boven',
  ArrowDown: 'onder',
};
const KANT: Readonly<Record<string, 'begin' | 'einde'>> = { Home: 'begin', End: 'einde' };
/** Keys that go to the previous or next difference; one letter, and only while the focus is in the picture. */
const LOOP: Readonly<Record<string, 1 | -1>> = { PageDown: 1, n: 1, N: 1, PageUp: -1, p: -1, P: -1 };

type Invoer = {
  model: Schemamodel;
  stand: Stand;
  open: string | undefined;
  onOpen: (stap: string | undefined) => void;
  onPil: (nummers: readonly number[]) => void;
  onLoop: (stap: 1 | -1) => readonly string[];
};

/**
 * Keyboard and pointer in the picture. Tab reaches one step; arrows follow the lines, Home and End go to the ends of
 * the lane (with Ctrl: of the process), Enter opens a step (the press of its button), Escape closes what is open.
 */
export function useSchemabediening({ model, stand, open, onOpen, onPil, onLoop }: Invoer) {
  const [laatst, zetLaatst] = useState<string>();
  const vorige = useRef<Vorige>(undefined);
  const zichtbaar = model.knopen.filter(({ standen }) => standen.split(' ').includes(stand));
  const actief = zichtbaar.find(({ id }) => id === (laatst ?? open)) ?? zichtbaar[0];

  const toDoel = (event: KeyboardEvent, stap: string): string | undefined => {
    const richting = RICHTING[event.key];
    if (richting) {
      const doel = toVolgende(zichtbaar, model.lijnen, stap, richting, vorige.current)?.id;
      if (doel !== undefined) vorige.current = { id: stap, richting };
      return doel;
    }
    vorige.current = undefined;
    const kant = KANT[event.key];
    if (kant) return toUiterste(zichtbaar, kant, event.ctrlKey ? undefined : stap)?.id;
    const loop = LOOP[event.key];
    return loop && onLoop(loop).find((id) => zichtbaar.some((knoop) => knoop.id === id));
  };

  return {
    actief: actief?.id,
    bijFocus: (event: FocusEvent) => {
      const stap = stapVan(event.target);
      if (stap !== undefined) zetLaatst(stap);
    },
    bijKlik: (event: MouseEvent) => {
      const stap = stapVan(event.target);
      const knoop = model.knopen.find(({ id }) => id === stap);
      if (!knoop) return;
      const opPil = event.target instanceof Element && event.target.closest('.kn-pil') !== null;
      if (opPil && knoop.nummers.length > 0) onPil(knoop.nummers);
      else onOpen(knoop.id);
    },
    bijToets: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && open !== undefined) {
        event.preventDefault();
        onOpen(undefined);
        return;
      }
      const stap = stapVan(event.target);
      if (stap === undefined || !isVanOns(event)) return;
      event.preventDefault();
      const doel = toDoel(event, stap);
      if (doel === undefined) return;
      event.currentTarget.querySelector<HTMLElement>(`[data-stap="${CSS.escape(doel)}"]`)?.focus();
    },
  };
}

function isVanOns({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || metaKey) return false;
  return key in KANT || (!ctrlKey && (key in RICHTING || key in LOOP));
}

function stapVan(doel: EventTarget): string | undefined {
  const knop = doel instanceof Element ? doel.closest<HTMLElement>('[data-stap]') : null;
  return knop?.dataset['stap'];
}
