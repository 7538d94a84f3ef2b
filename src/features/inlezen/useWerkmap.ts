import { useEffect, useState } from 'react';
import { type Leesstand, maakWerkmaplezing } from './werkmaplezing.ts';

/** Reads a file for the screen; leaving the screen ends the reading. */
export function useWerkmap() {
  const [stand, zetStand] = useState<Leesstand>({ soort: 'rust' });
  const [lezing] = useState(() => maakWerkmaplezing(zetStand));
  useEffect(() => () => lezing.sluit(), [lezing]);
  return { stand, ...lezing };
}
