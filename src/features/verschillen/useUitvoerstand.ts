import { useState } from 'react';
import { verschillen } from '../../texts/verschillen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

const t = verschillen.downloaden;
/** ms of quiet: most files are there before it. */
const STIL = 400;

export type Uitvoerstand = 'rust' | 'bezig' | 'geweigerd' | 'mislukt';
/** Does the work; what it says, or `undefined`, is announced. */
export type Voer = (werk: () => Promise<{ stand: Uitvoerstand; zeg?: string }>) => Promise<void>;

/** How far making a file is. After a while it says that it is busy, and it always says how it ended. */
export function useUitvoerstand(): { stand: Uitvoerstand; voer: Voer; sluitMelding: () => void } {
  const meld = useAnnounce();
  const [stand, zetStand] = useState<Uitvoerstand>('rust');
  const voer: Voer = async (werk) => {
    const wacht = setTimeout(() => {
      zetStand('bezig');
      meld(t.bezig);
    }, STIL);
    try {
      const { stand: einde, zeg } = await werk();
      zetStand(einde);
      if (zeg !== undefined) meld(zeg);
    } catch (fout) {
      // The screen says so and stays; the cause is for who looks in the console of the browser.
      reportError(fout);
      zetStand('mislukt');
    } finally {
      clearTimeout(wacht);
    }
  };
  return { stand, voer, sluitMelding: () => zetStand('rust') };
}
