import { useCallback, useEffect, useRef, useState } from 'react';
import { leesWerkmapInWorker } from '../../import/werkmap/leesWerkmapInWorker.ts';
import type { Werkmapinhoud } from '../../import/werkmap/toWerkmapinhoud.ts';
import { trajectfoutTekst } from '../../texts/bewaren.ts';
import { werkmapfoutInWoorden } from '../../texts/inleesuitkomst.ts';

/** Where the reading of a file is. */
export type Leesstand =
  | { soort: 'rust' | 'gestopt' }
  | { soort: 'bezig'; naam: string; gedaan: number; totaal: number }
  | { soort: 'mislukt'; naam: string; zinnen: readonly string[] }
  | { soort: 'gelezen'; naam: string; inhoud: Werkmapinhoud };

/** Reads one file at a time, outside the page; another file, `stop` or leaving the screen ends the reading. */
export function useWerkmap() {
  const [stand, zetStand] = useState<Leesstand>({ soort: 'rust' });
  const bezig = useRef<AbortController>(undefined);
  useEffect(() => () => bezig.current?.abort(), []);
  const lees = useCallback(async (bestand: File) => {
    const { name: naam } = bestand;
    const beurt = new AbortController();
    bezig.current?.abort();
    bezig.current = beurt;
    zetStand({ soort: 'bezig', naam, gedaan: 0, totaal: 0 });
    try {
      const uitkomst = await leesWerkmapInWorker(bestand, {
        signal: beurt.signal,
        bijBlad: (gedaan, totaal) => zetStand({ soort: 'bezig', naam, gedaan, totaal }),
      });
      zetStand(
        uitkomst.soort === 'ok'
          ? { soort: 'gelezen', naam, inhoud: uitkomst.inhoud }
          : { soort: 'mislukt', naam, zinnen: werkmapfoutInWoorden(uitkomst) },
      );
    } catch (fout) {
      // Stopped on purpose, or the worker did not start: that is a part of the app that does not load.
      if (beurt.signal.aborted) return;
      reportError(fout);
      zetStand({ soort: 'mislukt', naam, zinnen: [trajectfoutTekst.onderdeelLaadtNiet] });
    }
  }, []);
  const stop = useCallback(() => {
    bezig.current?.abort();
    zetStand({ soort: 'gestopt' });
  }, []);
  const wis = useCallback(() => zetStand({ soort: 'rust' }), []);
  return { stand, lees, stop, wis };
}
