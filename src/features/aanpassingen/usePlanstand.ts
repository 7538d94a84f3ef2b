import { useState } from 'react';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

/** ms of quiet: most files are there before it. */
const STIL = 300;

/** How far making a file is; `deel` of 1. */
export type Planstand =
  | { soort: 'rust' }
  | { soort: 'bezig'; wat: string; deel: number }
  | { soort: 'klaar'; zin: string }
  | { soort: 'mislukt' };
/** Does the work and tells how far it is (0 to 1); what it gives back is said. */
export type Planwerk = (ver: (deel: number) => void) => Promise<string>;

/** Runs the making of a file: a bar when it takes long, a sentence when it is there, a way out when it fails. */
export function usePlanstand() {
  const meld = useAnnounce();
  const [stand, zetStand] = useState<Planstand>({ soort: 'rust' });
  const voer = async (wat: string, werk: Planwerk) => {
    zetStand({ soort: 'rust' });
    let deel = 0;
    let lang = false;
    const toon = () => zetStand({ soort: 'bezig', wat, deel });
    const wacht = setTimeout(() => {
      lang = true;
      toon();
      meld(wat);
    }, STIL);
    try {
      const zin = await werk((ver) => {
        deel = ver;
        if (lang) toon();
      });
      zetStand({ soort: 'klaar', zin });
      meld(zin);
    } catch (fout) {
      // The screen says so and stays; the cause is for who looks in the console of the browser.
      reportError(fout);
      zetStand({ soort: 'mislukt' });
    } finally {
      clearTimeout(wacht);
    }
  };
  return { stand, voer, sluit: () => zetStand({ soort: 'rust' }) };
}
