import { modelTekst } from '../../../texts/model.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { leesRoute } from '../../../routes/route.ts';
import { leesModelkeuze } from './modelkeuze.ts';
import type { Modelverschil } from './modelverschillen.ts';
import { useModelscherm } from './useModelscherm.ts';

type Modelloop = {
  /** Goes to the next or previous difference, past an end to the other one; undefined when there is none. */
  loop: (richting: 1 | -1) => Modelverschil | undefined;
  /** Chooses by its place in the list, from 1; the chosen one again = none. */
  kiesPlek: (plek: number) => void;
  /** Chooses one of these places, the next one when one of them is chosen already. */
  kiesUit: (plekken: readonly number[]) => void;
  /** Chooses the difference at a drawn step; the next one there when that is chosen already. */
  kiesBij: (stap: string, naam: string) => void;
};

/** Walking through the differences of a model; what is chosen is read aloud. */
export function useModelloop(): Modelloop {
  const { verschillen, kies } = useModelscherm();
  const zeg = useAnnounce();
  const { rijen } = verschillen;
  // As it is at that moment: keys can come faster than the screen is drawn.
  const nu = () => leesModelkeuze(leesRoute(location.hash).zoek)?.verschil ?? 0;
  const zet = (plek: number): Modelverschil | undefined => {
    const rij = rijen[plek - 1];
    kies({ verschil: rij && plek });
    if (rij) zeg(rij.zin.volzin);
    return rij;
  };
  const kiesUit = (plekken: readonly number[]) => {
    const volgende = plekken[(plekken.indexOf(nu()) + 1) % plekken.length];
    if (volgende !== undefined) zet(volgende);
  };
  return {
    kiesUit,
    loop: (richting) => {
      if (rijen.length === 0) return undefined;
      const plek = nu() === 0 && richting === -1 ? rijen.length : nu() + richting;
      return zet(((plek - 1 + rijen.length) % rijen.length) + 1);
    },
    kiesPlek: (plek) => {
      if (nu() === plek) kies({ verschil: undefined });
      else zet(plek);
    },
    kiesBij: (stap, naam) => {
      const plekken = rijen.flatMap(({ knopen }, n) => (knopen.includes(stap) ? [n + 1] : []));
      if (plekken.length > 0) {
        kiesUit(plekken);
        return;
      }
      kies({ verschil: undefined });
      zeg(modelTekst.vergelijken.geenBij(naam));
    },
  };
}
