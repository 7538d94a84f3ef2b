import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bpmnuitkomst } from '../../../import/bpmnuitkomst.ts';
import { toBpmnfoutzinnen } from '../../../import/bpmnzinnen.ts';
import { leesBpmnInWorker } from '../../../import/leesBpmnInWorker.ts';
import { trajectfoutTekst } from '../../../texts/bewaren.ts';

/** Where the reading of a file is. `bezig` only shows when it takes long. */
export type Inleesstand =
  | { soort: 'rust' }
  | { soort: 'bezig'; naam: string }
  | { soort: 'gestopt' }
  | { soort: 'mislukt'; naam: string; zinnen: readonly string[] };

/** What came out of a file that could be read. */
export type Gelezen = { naam: string } & Omit<Extract<Bpmnuitkomst, { soort: 'ok' }>, 'soort'>;

/** ms after which the screen says that it is busy. */
const GEDULD = 400;

/** Reads one file at a time, outside the page; another file, `stop` or leaving the screen ends the reading. */
export function useInlezen(bijGelezen: (gelezen: Gelezen) => void): {
  stand: Inleesstand;
  lees: (bestand: File) => Promise<void>;
  stop: () => void;
} {
  const [stand, zetStand] = useState<Inleesstand>({ soort: 'rust' });
  const bezig = useRef<AbortController>(undefined);
  useEffect(() => () => bezig.current?.abort(), []);
  const lees = useCallback(
    async (bestand: File) => {
      const { name: naam } = bestand;
      const beurt = new AbortController();
      bezig.current?.abort();
      bezig.current = beurt;
      zetStand({ soort: 'rust' });
      const geduld = setTimeout(() => zetStand({ soort: 'bezig', naam }), GEDULD);
      try {
        const uitkomst = await leesBpmnInWorker(bestand, { signal: beurt.signal });
        if (uitkomst.soort === 'ok') {
          zetStand({ soort: 'rust' });
          bijGelezen({ naam, model: uitkomst.model, opmerkingen: uitkomst.opmerkingen });
        } else zetStand({ soort: 'mislukt', naam, zinnen: toBpmnfoutzinnen(uitkomst) });
      } catch {
        // Stopped on purpose, or the worker did not start: that is a part of the app that does not load.
        if (beurt.signal.aborted) return;
        zetStand({ soort: 'mislukt', naam, zinnen: [trajectfoutTekst.onderdeelLaadtNiet] });
      } finally {
        clearTimeout(geduld);
      }
    },
    [bijGelezen],
  );
  const stop = useCallback(() => {
    bezig.current?.abort();
    zetStand({ soort: 'gestopt' });
  }, []);
  return { stand, lees, stop };
}
