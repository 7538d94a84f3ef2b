import { useState } from 'react';
import { verschillen } from '../../texts/verschillen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

const t = verschillen.downloaden;
/** ms of quiet: most files are there before it. */
const STIL = 400;

export type Uitvoerstand = 'rust' | 'bezig' | 'geweigerd' | 'mislukt';
/** How making a file goes; `gezegd`: how the last one ended well. */
export type Uitvoerverloop = {
  stand: Uitvoerstand;
  gezegd: string | undefined;
  voer: Voer;
  sluitMelding: () => void;
};
/** Does the work; what it says, or `undefined`, is announced. */
export type Voer = (werk: () => Promise<{ stand: Uitvoerstand; zeg?: string }>) => Promise<void>;

/** How far making a file is. After a while it says that it is busy, and it always says how it ended. */
export function useUitvoerstand(): Uitvoerverloop {
  const meld = useAnnounce();
  const [stand, zetStand] = useState<Uitvoerstand>('rust');
  const [gezegd, zetGezegd] = useState<string>();
  const voer: Voer = async (werk) => {
    zetGezegd(undefined);
    const wacht = setTimeout(() => {
      zetStand('bezig');
      meld(t.bezig);
    }, STIL);
    try {
      const { stand: einde, zeg } = await werk();
      zetStand(einde);
      zetGezegd(zeg);
      if (zeg !== undefined) meld(zeg);
    } catch (fout) {
      // The screen says so and stays; the cause is for who looks in the console of the browser.
      reportError(fout);
      zetStand('mislukt');
    } finally {
      clearTimeout(wacht);
    }
  };
  const sluitMelding = () => {
    zetStand('rust');
    zetGezegd(undefined);
  };
  return { stand, gezegd, voer, sluitMelding };
}
