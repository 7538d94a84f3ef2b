import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Stand } from '../../../diagram/beeld.ts';
import { type Richting, toBuur } from '../../../diagram/volgorde.ts';
import type { Schemamodel } from './schemamodel.ts';

const RICHTING: Readonly<Record<string, Richting>> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'boven',
  ArrowDown: 'onder',
};

type Invoer = {
  model: Schemamodel;
  stand: Stand;
  open: string | undefined;
  onOpen: (stap: string | undefined) => void;
  onPil: (nummers: readonly number[]) => void;
};

/**
 * Keyboard and pointer in the picture. Tab reaches one step; arrows go to the nearest step on that side,
 * Enter opens it (the press of its button), Escape closes what is open.
 */
export function useSchemabediening({ model, stand, open, onOpen, onPil }: Invoer) {
  const [laatst, zetLaatst] = useState<string>();
  const zichtbaar = model.knopen.filter(({ standen }) => standen.split(' ').includes(stand));
  const actief = zichtbaar.find(({ id }) => id === (laatst ?? open)) ?? zichtbaar[0];
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
      const richting = RICHTING[event.key];
      const stap = stapVan(event.target);
      if (!richting || stap === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const buur = toBuur(zichtbaar, stap, richting);
      if (!buur) return;
      const knop = event.currentTarget.querySelector<HTMLElement>(`[data-stap="${CSS.escape(buur.id)}"]`);
      knop?.focus({ preventScroll: true });
      knop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}

function stapVan(doel: EventTarget): string | undefined {
  const knop = doel instanceof Element ? doel.closest<HTMLElement>('[data-stap]') : null;
  return knop?.dataset['stap'];
}
