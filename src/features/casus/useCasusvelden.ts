import { useState } from 'react';
import type { Casusinhoud } from '../../domain/casus/casusinhoud.ts';
import { type Route, toHash } from '../../routes/route.ts';
import { useReplaceHash } from '../../ui/useReplaceHash.ts';
import {
  beginvelden,
  begindagen,
  type Casusvelden,
  leesVelden,
  schrijfVelden,
  voorbeeldVan,
  wijzigVelden,
} from './casusvelden.ts';

export type Casusroute = Extract<Route, { pagina: 'traject' }>;

/** The form, kept in the address: a link gives the same form back, and another address another form. */
export function useCasusvelden(route: Casusroute, { casussen }: Casusinhoud, vandaag: string) {
  const [velden, setVelden] = useState(() => leesVelden(route.zoek, casussen, vandaag));
  const [gelezen, setGelezen] = useState(route.zoek);
  const hash = toHash({ ...route, zoek: schrijfVelden(velden, route.zoek, casussen) });
  if (route.zoek !== gelezen) {
    setGelezen(route.zoek);
    // Not an echo of what was typed here: somebody followed a link or went back.
    if (toHash(route) !== hash) setVelden(leesVelden(route.zoek, casussen, vandaag));
  }
  useReplaceHash(hash);
  return {
    velden,
    zet: (deel: Partial<Casusvelden>) => setVelden((nu) => wijzigVelden(nu, deel, casussen)),
    herstel: () =>
      setVelden((nu) =>
        beginvelden(voorbeeldVan(casussen, nu.casus), { ...begindagen(vandaag), gemeente: nu.gemeente }),
      ),
  };
}
