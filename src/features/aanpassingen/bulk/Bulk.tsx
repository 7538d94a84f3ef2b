import { useState } from 'react';
import type { Gekozen } from '../../../domain/traject/opdrachten/werk.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { BulkDialoog } from './BulkDialoog.tsx';
import { Keuzebalk } from './Keuzebalk.tsx';

/** What one does with the ticked rows: the bar under the list, and the window of that bar. */
export function Bulk({ gekozen, opStop }: { gekozen: readonly Gekozen[]; opStop: () => void }) {
  const [open, zetOpen] = useState(false);
  const [gedaan, zetGedaan] = useState('');
  const meld = useAnnounce();
  const klaar = (zin: string) => {
    zetOpen(false);
    zetGedaan(zin);
    meld(zin);
  };
  return (
    <>
      <Keuzebalk aantal={gekozen.length} gedaan={gedaan} opVerander={() => zetOpen(true)} opStop={opStop} />
      {open && <BulkDialoog gekozen={gekozen} sluit={() => zetOpen(false)} opKlaar={klaar} />}
    </>
  );
}
