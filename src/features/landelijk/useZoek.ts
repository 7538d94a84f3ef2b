import { useCallback, useEffect, useRef, useState } from 'react';
import { toHash, type Zoek } from '../../routes/route.ts';
import { type Wissel, wissel } from './selectie/selectie.ts';

/** Between two writes of the address, in ms: a browser drops what comes faster than about twenty in a second. */
const RUST = 100;

export type Ga = (anders: Wissel, hoe?: { vervang: boolean }) => void;

/** The address of this screen with these words. */
export const toLink = (zoek: Zoek): string => toHash({ pagina: 'landelijk', zoek });

/**
 * The words of the address, and a way to change them. The screen follows at once, in the turn of the press or key;
 * the address itself may come a moment later while a hand keeps moving. Whoever goes elsewhere by the address (a
 * link, a step back) is followed.
 * @param adres words of the address as it stands
 */
export function useZoek(adres: Zoek): { zoek: Zoek; ga: Ga } {
  const [vooruit, zetVooruit] = useState<{ zoek: Zoek; vanaf: Zoek }>();
  const geldt = vooruit && (vooruit.vanaf === adres || toLink(vooruit.zoek) === toLink(adres));
  const zoek = geldt ? vooruit.zoek : adres;
  const nu = useRef({ zoek, adres });
  const schrijf = useSchrijfAdres();
  useEffect(() => {
    nu.current = { zoek, adres };
  }, [zoek, adres]);
  const ga = useCallback<Ga>(
    (anders, { vervang } = { vervang: false }) => {
      const nieuw = wissel(nu.current.zoek, anders);
      nu.current = { ...nu.current, zoek: nieuw };
      zetVooruit({ zoek: nieuw, vanaf: nu.current.adres });
      schrijf(toLink(nieuw), vervang);
    },
    [schrijf],
  );
  return { zoek, ga };
}

/** Writes the address; what replaces itself in quick succession is written only now and then, the last of it always. */
function useSchrijfAdres(): (link: string, vervang: boolean) => void {
  const laatst = useRef({ link: '', op: -RUST });
  const beurt = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const volg = () => {
      // Somebody else wrote the address: what was waiting is of the past.
      if (location.hash !== laatst.current.link) clearTimeout(beurt.current);
    };
    addEventListener('hashchange', volg);
    return () => {
      clearTimeout(beurt.current);
      removeEventListener('hashchange', volg);
    };
  }, []);
  return useCallback((link, vervang) => {
    clearTimeout(beurt.current);
    const schrijf = () => {
      laatst.current = { link, op: performance.now() };
      if (vervang) location.replace(link);
      else location.hash = link;
    };
    const wacht = laatst.current.op + RUST - performance.now();
    if (vervang && wacht > 0) beurt.current = setTimeout(schrijf, wacht);
    else schrijf();
  }, []);
}
