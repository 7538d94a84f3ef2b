import type { Werkmapuitkomst } from './leesWerkmap.ts';
import type { Werkmapbericht } from './werkmapWorker.ts';
import { MAX_WERKMAP } from './werkmapfout.ts';

/**
 * Reads a workbook in a worker, so that the page stays usable however large or strange it is. A file that is too
 * large is refused without being read.
 * @param signal stops reading; the promise then rejects with its reason, as fetch does
 * @param bijBlad how many sheets were read, of how many
 * @throws when the worker cannot start or breaks
 */
export async function leesWerkmapInWorker(
  bestand: Blob,
  { signal, bijBlad }: { signal: AbortSignal; bijBlad: (gedaan: number, totaal: number) => void },
): Promise<Werkmapuitkomst> {
  signal.throwIfAborted();
  if (bestand.size > MAX_WERKMAP) return { soort: 'te-groot', grootte: bestand.size, maximum: MAX_WERKMAP };
  const worker = new Worker(new URL('./werkmapWorker.ts', import.meta.url), { type: 'module' });
  const klaar = new Promise<Werkmapuitkomst>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Werkmapbericht>) => {
      if (data.soort === 'ver') bijBlad(data.gedaan, data.totaal);
      else if (data.soort === 'klaar') resolve(data.uitkomst);
      else reject(new Error(data.melding));
    });
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the worker did not start')),
    );
    worker.postMessage(bestand);
  });
  return klaar.finally(() => worker.terminate());
}
