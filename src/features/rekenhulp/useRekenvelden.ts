import { useState } from 'react';
import { type Route, toHash } from '../../routes/route.ts';
import { useReplaceHash } from '../../ui/useReplaceHash.ts';
import { leesVelden, type Rekenvelden, schrijfVelden } from './rekenvelden.ts';

export type Rekenroute = Extract<Route, { pagina: 'rekenhulp' }>;

/** The form, kept in the address: a link gives the same form back, and another address another form. */
export function useRekenvelden(route: Rekenroute, vandaag: string) {
  const [velden, setVelden] = useState(() => leesVelden(route.zoek, vandaag));
  const [gelezen, setGelezen] = useState(route.zoek);
  const hash = toHash({ ...route, zoek: schrijfVelden(velden, route.zoek) });
  if (route.zoek !== gelezen) {
    setGelezen(route.zoek);
    // Not an echo of what was typed here: somebody followed a link or went back.
    if (toHash(route) !== hash) setVelden(leesVelden(route.zoek, vandaag));
  }
  useReplaceHash(hash);
  return {
    velden,
    zet: (deel: Partial<Rekenvelden>) => setVelden((nu) => ({ ...nu, ...deel })),
  };
}
