import { useState } from 'react';
import type { Afvinkbesluit } from '../../domain/traject/traject.ts';
import type { Gemeenterij } from './gemeenterij.ts';

/** A gemeente that was checked off in this visit, with the decision it had before. */
export type Gevierd = {
  code: string | undefined;
  vorige: Afvinkbesluit | undefined;
  vier: (code: string, vorige: Afvinkbesluit | undefined) => void;
};

/**
 * Remembers the last check-off, for the celebration and for taking it back. It ends by itself when the
 * gemeente is no longer checked off: taken back here, undone, or changed in another tab.
 */
export function useGevierd(rijen: readonly Gemeenterij[]): Gevierd {
  const [laatste, setLaatste] = useState<{ code: string; vorige: Afvinkbesluit | undefined } | null>(null);
  const geldt =
    laatste !== null &&
    rijen.some(({ code, stand }) => code === laatste.code && stand.besluit?.soort === 'afgevinkt');
  return {
    code: geldt ? laatste.code : undefined,
    vorige: geldt ? laatste.vorige : undefined,
    vier: (code, vorige) => setLaatste({ code, vorige }),
  };
}
