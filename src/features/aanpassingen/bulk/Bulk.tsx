import { useState } from 'react';
import type { Gekozen } from '../../../domain/traject/opdrachten/werk.ts';
import { BulkDialoog } from './BulkDialoog.tsx';
import { Keuzebalk } from './Keuzebalk.tsx';

/** What one does with the ticked rows: the bar under the list, and the window of that bar. */
export function Bulk({ gekozen, opStop }: { gekozen: readonly Gekozen[]; opStop: () => void }) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Keuzebalk aantal={gekozen.length} opVerander={() => zetOpen(true)} opStop={opStop} />
      {open && <BulkDialoog gekozen={gekozen} sluit={() => zetOpen(false)} opKlaar={() => zetOpen(false)} />}
    </>
  );
}
