import { adem, BEURT } from '../werkmap/beurt.ts';
import type { Werkmapdeel, Werkmapkop } from '../werkmap/werkmap.ts';
import type { Xlsxantwoord, Xlsxopdracht } from './xlsxWorker.ts';

/**
 * Writes the file in a worker. The pieces are made here, a little at a time, so that the page stays usable meanwhile.
 * @param voortgang told after each breath which part (0 to 1) of so many sheets was made
 * @throws when the worker cannot start or cannot write, or when the pieces cannot be made
 */
export async function schrijfXlsxInWorker(
  kop: Werkmapkop,
  delen: Iterable<Werkmapdeel>,
  voortgang?: { bladen: number; ver: (deel: number) => void },
): Promise<Blob> {
  const worker = new Worker(new URL('./xlsxWorker.ts', import.meta.url), { type: 'module' });
  const stuur = (opdracht: Xlsxopdracht) => worker.postMessage(opdracht);
  const klaar = new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Xlsxantwoord>) => {
      if (data.soort === 'klaar') resolve(data.bestand);
      else reject(new Error(data.melding));
    });
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the worker did not start')),
    );
  });
  const stuurAlles = async () => {
    stuur({ soort: 'begin', kop });
    let begonnen = 0;
    let begin = performance.now();
    for (const deel of delen) {
      stuur(deel);
      if (deel.soort === 'blad') begonnen += 1;
      if (performance.now() - begin < BEURT) continue;
      await adem();
      voortgang?.ver(Math.max(0, begonnen - 1) / voortgang.bladen);
      begin = performance.now();
    }
    stuur({ soort: 'eind' });
  };
  try {
    // The worker may fail while pieces are still being made.
    return (await Promise.all([klaar, stuurAlles()]))[0];
  } finally {
    worker.terminate();
  }
}
