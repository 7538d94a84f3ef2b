import { useState } from 'react';
import { voorkeuren } from '../../../platform/voorkeuren.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { useLandelijknu } from '../landelijkstaat.ts';
import { leesBegeleid, schrijfBegeleid } from './begeleid.ts';

const tekst = landelijkdelenTekst.bureau;

export type Bureaukeuze = 'mijn' | 'alle';

/** Which trajecten one supports, and whether only those are shown: that is so as soon as there are any. */
export function useBegeleid() {
  const { zoek, ga } = useLandelijknu();
  const [begeleid, zetBegeleid] = useState(() => leesBegeleid(voorkeuren));
  /** Unticked while looking at one's own: the row stays until one looks elsewhere, so that nothing jumps. */
  const [losgelaten, zetLosgelaten] = useState<ReadonlySet<string>>(new Set());
  const meld = useAnnounce();
  const woord = zoek['trajecten'];
  const toont: Bureaukeuze =
    woord === 'mijn' || woord === 'alle' ? woord : begeleid.size > 0 ? 'mijn' : 'alle';
  const kies = (waarde: Bureaukeuze) => {
    zetLosgelaten(new Set());
    ga({ trajecten: waarde }, { vervang: true });
  };
  const vink = (id: string, naam: string, aan: boolean) => {
    const nieuw = new Set(begeleid);
    if (aan) nieuw.add(id);
    else nieuw.delete(id);
    schrijfBegeleid(voorkeuren, nieuw);
    zetBegeleid(nieuw);
    if (!aan) zetLosgelaten(new Set([...losgelaten, id]));
    // The first tick must not hide the other rows.
    if (woord === undefined) ga({ trajecten: toont }, { vervang: true });
    meld(aan ? tekst.erbij(naam) : tekst.eraf(naam));
  };
  return {
    begeleid,
    toont,
    kies,
    vink,
    isTeZien: (id: string) => toont === 'alle' || begeleid.has(id) || losgelaten.has(id),
  };
}
