import type { Besluitdeel } from '../../domain/traject/besluitdeel.ts';
import { verschillen } from '../../texts/verschillen.ts';
import type { IconName } from '../../ui/iconPaths.ts';

/** Icon and word of the decision on one difference. */
export function toBesluitteken({ stand, besluit }: Besluitdeel): { icon: IconName; tekst: string } {
  const t = verschillen.besluit;
  switch (stand) {
    case 'geen':
      return { icon: 'info', tekst: t.geen };
    case 'open':
      return { icon: 'ring', tekst: t.open };
    case 'verschilt':
      return { icon: 'questionRing', tekst: t.verschilt };
    case 'voorstel':
    case 'bevestigd':
      return besluit ? KEUZE[besluit.keuze] : { icon: 'ring', tekst: t.open };
    default:
      return stand satisfies never;
  }
}

const KEUZE = {
  aanpassen: { icon: 'check', tekst: verschillen.besluit.aanpassen },
  aanvaarden: { icon: 'shield', tekst: verschillen.besluit.aanvaarden },
  later: { icon: 'clock', tekst: verschillen.besluit.later },
} as const satisfies Record<string, { icon: IconName; tekst: string }>;
