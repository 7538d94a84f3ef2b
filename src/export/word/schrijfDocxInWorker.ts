import type { Docxantwoord } from './docxWorker.ts';
import type { Wordplan } from './writeDocx.ts';

/**
 * Writes the Word file in a worker, so that the page stays usable meanwhile.
 * @throws when the worker cannot start or cannot write
 */
export function schrijfDocxInWorker(wordplan: Wordplan): Promise<Blob> {
  const worker = new Worker(new URL('./docxWorker.ts', import.meta.url), { type: 'module' });
  const klaar = new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Docxantwoord>) => {
      if (data.soort === 'klaar') resolve(data.bestand);
      else reject(new Error(data.melding));
    });
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the worker did not start')),
    );
    worker.postMessage(wordplan);
  });
  return klaar.finally(() => worker.terminate());
}
