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

/** What one can do with reading. Another file, `stop` or `sluit` ends what is going on; nothing of it is told after. */
export type Werkmaplezing = {
  lees: (bestand: File) => Promise<void>;
  stop: () => void;
  /** back to choosing a file */
  wis: () => void;
  /** the screen is gone */
  sluit: () => void;
};

/** Reads one file at a time, outside the page. @param bijStand hears how far it is */
export function maakWerkmaplezing(bijStand: (stand: Leesstand) => void): Werkmaplezing {
  let bezig: AbortController | undefined;
  const breekAf = () => bezig?.abort();
  return {
    async lees(bestand) {
      const { name: naam } = bestand;
      const beurt = new AbortController();
      breekAf();
      bezig = beurt;
      const { signal } = beurt;
      const vertel = (stand: Leesstand) => {
        if (!signal.aborted) bijStand(stand);
      };
      vertel({ soort: 'bezig', naam, gedaan: 0, totaal: 0 });
      try {
        const uitkomst = await leesWerkmapInWorker(bestand, {
          signal,
          bijBlad: (gedaan, totaal) => vertel({ soort: 'bezig', naam, gedaan, totaal }),
        });
        if (uitkomst.soort === 'vastgelopen') reportError(new Error(uitkomst.melding));
        vertel(
          uitkomst.soort === 'ok'
            ? { soort: 'gelezen', naam, inhoud: uitkomst.inhoud }
            : { soort: 'mislukt', naam, zinnen: werkmapfoutInWoorden(uitkomst) },
        );
      } catch (fout) {
        // Stopped on purpose, or the worker did not start: that is a part of the app that does not load.
        if (signal.aborted) return;
        reportError(fout);
        vertel({ soort: 'mislukt', naam, zinnen: [trajectfoutTekst.onderdeelLaadtNiet] });
      }
    },
    stop() {
      breekAf();
      bijStand({ soort: 'gestopt' });
    },
    wis() {
      breekAf();
      bijStand({ soort: 'rust' });
    },
    sluit: breekAf,
  };
}
