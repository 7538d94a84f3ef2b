import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Stand } from '../../../diagram/beeld.ts';
import { type Richting, toUiterste, toVolgende, type Vorige } from '../../../diagram/volgorde.ts';
import { toLooplijnen } from './looplijnen.ts';
import { type Schemaknoop, type Schemamodel, toGetekendeStappen } from './schemamodel.ts';
import { useInDelen } from './useInDelen.ts';

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

/** Which step is open, and what closes it or shows what is inside it. */
export type Stapopening = {
  /** drawn id of which the detail is open */
  open: string | undefined;
  onSluit: () => void;
  /** shows or hides the deelstappen of a step in the picture */
  onDeelstappen: (stap: string, stand: 'open' | 'dicht') => void;
};

/** Steps that are drawn in one task: all of our own process, and of a model what mostly fits on a screen. */
const DEEL = 48;

type Invoer = {
  model: Schemamodel;
  stand: Stand;
  onStap: (stap: string, naam: string) => void;
  detail?: Stapopening;
  onPil: (nummers: readonly number[]) => void;
  onLoop: (stap: 1 | -1) => readonly string[];
};

/**
 * Keyboard and pointer in the picture. Tab reaches one step; arrows follow the lines, Home and End go to the ends of
 * the lane (with Ctrl: of the process), Enter presses a step. Where steps open, Escape closes what is open, and plus,
 * minus and a double click show and hide what is inside a step; elsewhere those keys are not ours.
 */
export function useSchemabediening(invoer: Invoer) {
  const { model, stand, onStap, detail, onPil, onLoop } = invoer;
  const [laatst, zetLaatst] = useState<string>();
  const vorige = useRef<Vorige>(undefined);
  const stappen = toGetekendeStappen(model);
  const isZichtbaar = ({ standen }: { standen: string }) => standen.split(' ').includes(stand);
  const zichtbaar = stappen.filter(isZichtbaar);
  // Tab must reach a step from the first moment on, so the drawing runs at least to the first that one can see.
  const { getekend, tekenTot } = useInDelen(
    model.knopen.length,
    DEEL,
    model.knopen.findIndex(isZichtbaar) + 1,
  );
  const bereikbaar = toGetekendeStappen({ knopen: model.knopen.slice(0, getekend) }).filter(isZichtbaar);
  const actief = bereikbaar.find(({ id }) => id === (laatst ?? detail?.open)) ?? bereikbaar[0];

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
    if (!deelstappen || !detail) return undefined;
    const hoofd = toHoofdstap(stappen, stap);
    detail.onDeelstappen(hoofd, deelstappen);
    return deelstappen === 'dicht' ? hoofd : undefined;
  };

  /** A key that goes to a step whose turn has not come yet, draws as far as there first. */
  const naar = (beeld: Element, doel: string) => {
    const plek = model.knopen.findIndex((knoop) => isVan(knoop, doel));
    if (plek >= getekend) flushSync(() => tekenTot(plek + 1));
    beeld.querySelector<HTMLElement>(`[data-stap="${CSS.escape(doel)}"]`)?.focus();
  };

  return {
    /** how many steps to draw now, in the order of the model */
    getekend,
    /** the drawn step that tab reaches */
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
      else onStap(knoop.id, knoop.naam);
    },
    bijDubbelklik: (event: MouseEvent) => {
      const knoop = model.knopen.find(({ id }) => id === stapVan(event.target));
      if (knoop) detail?.onDeelstappen(knoop.id, knoop.deel ? 'dicht' : 'open');
    },
    bijToets: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && detail?.open !== undefined) {
        event.preventDefault();
        detail.onSluit();
        return;
      }
      const stap = stapVan(event.target);
      if (stap === undefined || !isVanOns(event)) return;
      if (event.key in DEELSTAPPEN && !detail) return;
      event.preventDefault();
      const doel = toDoel(event, stap);
      if (doel !== undefined) naar(event.currentTarget, doel);
    },
  };
}

function isVanOns({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || metaKey) return false;
  return key in KANT || (!ctrlKey && (key in RICHTING || key in LOOP || key in DEELSTAPPEN));
}

function isVan({ id, deel }: Schemaknoop, stap: string): boolean {
  return id === stap || deel?.knopen.some((een) => een.id === stap) === true;
}

function toHoofdstap(stappen: ReturnType<typeof toGetekendeStappen>, id: string): string {
  const stap = stappen.find((een) => een.id === id);
  return stap && 'binnen' in stap ? stap.binnen : id;
}

function stapVan(doel: EventTarget): string | undefined {
  const knop = doel instanceof Element ? doel.closest<HTMLElement>('[data-stap]') : null;
  return knop?.dataset['stap'];
}
