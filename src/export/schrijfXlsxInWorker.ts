import type { Werkmap } from './werkmap.ts';
import type { Xlsxantwoord } from './xlsxWorker.ts';

/**
 * Writes the file in a worker, so that the page stays usable meanwhile.
 * @throws when the worker cannot start or cannot write
 */
export function schrijfXlsxInWorker(werkmap: Werkmap): Promise<Blob> {
  const worker = new Worker(new URL('./xlsxWorker.ts', import.meta.url), { type: 'module' });
  const klaar = new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Xlsxantwoord>) => {
      if (data.soort === 'klaar') resolve(data.bestand);
      else reject(new Error(data.melding));
    });
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the worker did not start')),
    );
    worker.postMessage(werkmap);
  });
  return klaar.finally(() => worker.terminate());
}
