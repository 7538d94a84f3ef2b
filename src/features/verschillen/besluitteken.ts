import type { Besluitdeel } from '../../domain/traject/besluitdeel.ts';
import { verschillen } from '../../texts/verschillen.ts';
import type { IconName } from '../../ui/iconPaths.ts';

export type Besluitsoort = keyof typeof verschillen.besluit;

export const BESLUITICOON: Readonly<Record<Besluitsoort, IconName>> = {
  aanpassen: 'check',
  aanvaarden: 'shield',
  later: 'clock',
  open: 'ring',
  verschilt: 'questionRing',
  geen: 'info',
};

/** Icon and word of the decision on one difference. */
export function toBesluitteken(deel: Besluitdeel): { icon: IconName; tekst: string } {
  const soort = toBesluitsoort(deel);
  return { icon: BESLUITICOON[soort], tekst: verschillen.besluit[soort] };
}

/** What was decided on one difference, or why nothing was. */
export function toBesluitsoort({ stand, besluit }: Besluitdeel): Besluitsoort {
  switch (stand) {
    case 'geen':
    case 'open':
    case 'verschilt':
      return stand;
    case 'voorstel':
    case 'bevestigd':
      return besluit?.keuze ?? 'open';
    default:
      return stand satisfies never;
  }
}
