import { useState } from 'react';
import { voorkeuren } from '../../platform/voorkeuren.ts';

const VOORKEUR = 'sneltoetsen';

/** Whether this reader wants keys of one character; kept in this browser. */
export function useToetsvoorkeur() {
  const [aan, setAan] = useState(() => voorkeuren.lees(VOORKEUR) !== 'uit');
  return {
    aan,
    zetAan: (nieuw: boolean) => {
      setAan(nieuw);
      voorkeuren.schrijf(VOORKEUR, nieuw ? null : 'uit');
    },
  };
}
