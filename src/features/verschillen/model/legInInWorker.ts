import type { Indeling } from '../../../diagram/indeling.ts';
import type { Indelingantwoord, Indelingvraag } from './indelingWorker.ts';

/**
 * Lays out a model in a worker, so that the page stays usable however large it is.
 * @param signal stops the work; the promise then rejects with its reason, as fetch does
 * @throws when the worker cannot start or cannot lay it out
 */
export async function legInInWorker(vraag: Indelingvraag, signal: AbortSignal): Promise<Indeling> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./indelingWorker.ts', import.meta.url), { type: 'module' });
  const klaar = new Promise<Indeling>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Indelingantwoord>) => {
      if (data.soort === 'klaar') resolve(data.indeling);
      else reject(new Error(data.melding));
    });
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the worker did not start')),
    );
    worker.postMessage(vraag);
  });
  return klaar.finally(() => worker.terminate());
}
