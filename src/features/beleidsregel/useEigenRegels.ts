import { useEffect, useState } from 'react';
import { klok } from '../../platform/klok.ts';
import type { Bewaarderegel, RegelOpslag } from '../../storage/regelOpslag.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { leesEigenRegel } from './leesEigenRegel.ts';

/**
 * A rule of the user, the file that it came in, and whether this browser remembers it. `gelezen` undefined: this
 * version of the program cannot read what is kept.
 */
export type Eigenregel = { id: string; gelezen: GelezenRegel | undefined; bestand: string; bewaard: boolean };

/** The rules that were read in: from this browser, and what is read in now. A browser that keeps nothing is no fault. */
export function useEigenRegels(opslag: RegelOpslag) {
  const [regels, setRegels] = useState<readonly Eigenregel[]>([]);
  useEffect(() => {
    let geldig = true;
    // Where the browser keeps nothing there is nothing to read; what is read in now says that it is not kept.
    const bewaard = opslag.alle().catch((): Bewaarderegel[] => []);
    const zet = (gelezen: readonly Eigenregel[]) => geldig && setRegels((nu) => [...gelezen, ...nu]);
    void bewaard.then(leesBewaarde).then(zet);
    return () => {
      geldig = false;
    };
  }, [opslag]);
  const zetBewaard = (id: string) =>
    setRegels((nu) => nu.map((regel) => (regel.id === id ? { ...regel, bewaard: true } : regel)));
  return {
    regels,
    voegToe: (gelezen: GelezenRegel, bestand: string) => {
      const { id } = gelezen.regel;
      setRegels((nu) => [...nu, { id, gelezen, bestand, bewaard: false }]);
      void opslag.zet({ id, bestand, ingelezenOp: klok().toISOString(), dmn: gelezen.dmn }).then(
        () => zetBewaard(id),
        // It stays in memory, and the page says so.
        () => undefined,
      );
    },
    /** @returns false when the browser refuses: then it stays */
    verwijder: async (id: string): Promise<boolean> => {
      const { bewaard } = regels.find((regel) => regel.id === id) ?? { bewaard: false };
      const isWeg =
        !bewaard ||
        (await opslag.verwijder(id).then(
          () => true,
          () => false,
        ));
      if (isWeg) setRegels((nu) => nu.filter((regel) => regel.id !== id));
      return isWeg;
    },
  };
}

export type EigenRegels = ReturnType<typeof useEigenRegels>;

async function leesBewaarde(bewaard: readonly Bewaarderegel[]): Promise<Eigenregel[]> {
  return Promise.all(
    bewaard.map(async ({ id, bestand, dmn }) => {
      const uit = await leesEigenRegel(new TextEncoder().encode(dmn), id);
      return { id, gelezen: uit.soort === 'ok' ? uit.gelezen : undefined, bestand, bewaard: true };
    }),
  );
}
