import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { Stand } from '../../../diagram/beeld.ts';
import { type Richting, toUiterste, toVolgende, type Vorige } from '../../../diagram/volgorde.ts';
import { toLooplijnen } from './looplijnen.ts';
import { type Schemamodel, toGetekendeStappen } from './schemamodel.ts';

const RICHTING: Readonly<Record<string, Richting>> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'boven',
  ArrowDown: 'onder',
};
const KANT: Readonly<Record<string, 'begin' | 'einde'>> = { Home: 'begin', End: 'einde' };
/** Keys that go to the previous or next difference; one letter, and only while the focus is in the picture. */
const LOOP: Readonly<Record<string, 1 | -1>> = { PageDown: 1, n: 1, N: 1, PageUp: -1, p: -1, P: -1 };
const DEELSTAPPEN: Readonly<Record<string, 'open' | 'dicht'>> = { '+': 'open', '-': 'dicht' };

type Invoer = {
  model: Schemamodel;
  stand: Stand;
  open: string | undefined;
  onOpen: (stap: string | undefined) => void;
  onPil: (nummers: readonly number[]) => void;
  onLoop: (stap: 1 | -1) => readonly string[];
  onDeelstappen: (stap: string, stand: 'open' | 'dicht') => void;
};

/**
 * Keyboard and pointer in the picture. Tab reaches one step; arrows follow the lines, Home and End go to the ends of
 * the lane (with Ctrl: of the process), Enter opens a step (the press of its button), Escape closes what is open.
 * Plus, minus and a double click show and hide what is inside a step.
 */
export function useSchemabediening(invoer: Invoer) {
  const { model, stand, open, onOpen, onPil, onLoop, onDeelstappen } = invoer;
  const [laatst, zetLaatst] = useState<string>();
  const vorige = useRef<Vorige>(undefined);
  const stappen = toGetekendeStappen(model);
  const zichtbaar = stappen.filter(({ standen }) => standen.split(' ').includes(stand));
  const actief = zichtbaar.find(({ id }) => id === (laatst ?? open)) ?? zichtbaar[0];

  const toDoel = (event: KeyboardEvent, stap: string): string | undefined => {
    const richting = RICHTING[event.key];
    if (richting) {
      const lijnen = toLooplijnen(zichtbaar, model.lijnen);
      const doel = toVolgende(zichtbaar, lijnen, stap, richting, vorige.current)?.id;
      if (doel !== undefined) vorige.current = { id: stap, richting };
      return doel;
    }
    vorige.current = undefined;
    const kant = KANT[event.key];
    if (kant) return toUiterste(zichtbaar, kant, event.ctrlKey ? undefined : stap)?.id;
    const loop = LOOP[event.key];
    if (loop) return onLoop(loop).find((id) => zichtbaar.some((knoop) => knoop.id === id));
    const deelstappen = DEELSTAPPEN[event.key];
    if (!deelstappen) return undefined;
    const hoofd = toHoofdstap(stappen, stap);
    onDeelstappen(hoofd, deelstappen);
    return deelstappen === 'dicht' ? hoofd : undefined;
  };

  return {
    actief: actief?.id,
    bijFocus: (event: FocusEvent) => {
      const stap = stapVan(event.target);
      if (stap !== undefined) zetLaatst(stap);
    },
    bijKlik: (event: MouseEvent) => {
      const stap = stapVan(event.target);
      const knoop = stappen.find(({ id }) => id === stap);
      if (!knoop) return;
      const opPil = event.target instanceof Element && event.target.closest('.kn-pil') !== null;
      if (opPil && knoop.nummers.length > 0) onPil(knoop.nummers);
      else onOpen(knoop.id);
    },
    bijDubbelklik: (event: MouseEvent) => {
      const knoop = model.knopen.find(({ id }) => id === stapVan(event.target));
      if (knoop) onDeelstappen(knoop.id, knoop.deel ? 'dicht' : 'open');
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
  return key in KANT || (!ctrlKey && (key in RICHTING || key in LOOP || key in DEELSTAPPEN));
}

function toHoofdstap(stappen: ReturnType<typeof toGetekendeStappen>, id: string): string {
  const stap = stappen.find((een) => een.id === id);
  return stap && 'binnen' in stap ? stap.binnen : id;
}

function stapVan(doel: EventTarget): string | undefined {
  const knop = doel instanceof Element ? doel.closest<HTMLElement>('[data-stap]') : null;
  return knop?.dataset['stap'];
}
