import type { Werkmapdeel, Werkmapkop } from '../werkmap/werkmap.ts';
import type { Xlsxantwoord, Xlsxopdracht } from './xlsxWorker.ts';

/** ms of making rows between two breaths of the page. */
const BEURT = 12;

/**
 * Writes the file in a worker. The pieces are made here, a little at a time, so that the page stays usable meanwhile.
 * @param bijDeel after each breath, with the number of pieces that are done
 * @throws when the worker cannot start or cannot write, or when the pieces cannot be made
 */
export async function schrijfXlsxInWorker(
  kop: Werkmapkop,
  delen: Iterable<Werkmapdeel>,
  { signal, bijDeel }: { signal?: AbortSignal; bijDeel?: (gedaan: number) => void } = {},
): Promise<Blob> {
  const worker = new Worker(new URL('./xlsxWorker.ts', import.meta.url), { type: 'module' });
  const stuur = (opdracht: Xlsxopdracht) => worker.postMessage(opdracht);
  const klaar = new Promise<Blob>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
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
    let gedaan = 0;
    let begin = performance.now();
    for (const deel of delen) {
      stuur(deel);
      gedaan += 1;
      if (performance.now() - begin < BEURT) continue;
      await adem();
      signal?.throwIfAborted();
      bijDeel?.(gedaan);
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

function adem(): Promise<void> {
  return new Promise((verder) => setTimeout(verder));
}
