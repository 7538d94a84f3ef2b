import { verschillen } from '../../texts/verschillen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import type { Schermkeuze } from './schermkeuze.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { toGekozenzin, type Verschilrij } from './verschilrij.ts';

type LoopLangs = {
  /** 0 when nothing is chosen */
  plek: number;
  totaal: number;
  /** Gives the chosen difference; undefined when it stayed where it was. */
  loop: (stap: 1 | -1) => Verschilrij | undefined;
};

/**
 * Steps through the list. Past an end it starts again at the other one; while presenting it stops there, because a
 * hall should know that it has seen everything.
 */
export function useLoopLangs(): LoopLangs {
  const { keuze, rijen, kies, leesNu } = useVerschillenscherm();
  const zeg = useAnnounce();
  const plekVan = ({ verschil }: Schermkeuze) => rijen.findIndex(({ nummer }) => nummer === verschil);
  return {
    plek: plekVan(keuze) + 1,
    totaal: rijen.length,
    loop: (stap) => {
      const gekozen = leesNu();
      const nu = plekVan(gekozen);
      const doel = nu === -1 && stap === -1 ? -1 : nu + stap;
      const rij = gekozen.presenteren ? rijen[doel] : rijen.at(doel % rijen.length);
      if (!rij) {
        zeg(stap === 1 ? verschillen.lijst.laatste : verschillen.lijst.eerste);
        return undefined;
      }
      kies({ verschil: rij.nummer, ...(gekozen.stap === undefined ? {} : { stap: undefined }) });
      zeg(toGekozenzin(rij));
      return rij;
    },
  };
}
