import type { Bpmnantwoord } from './bpmnWorker.ts';
import { type Bpmnuitkomst, MAX_BPMN } from './bpmnuitkomst.ts';

/**
 * Reads a file in a worker, so that the page stays usable however large or strange it is. A file that is too large
 * is refused without being read.
 * @param signal stops reading; the promise then rejects with its reason, as fetch does
 * @throws when the worker cannot start
 */
export async function leesBpmnInWorker(
  bestand: Blob,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Bpmnuitkomst> {
  signal?.throwIfAborted();
  if (bestand.size > MAX_BPMN) return { soort: 'te-groot', grootte: bestand.size, maximum: MAX_BPMN };
  const worker = new Worker(new URL('./bpmnWorker.ts', import.meta.url), { type: 'module' });
  const klaar = new Promise<Bpmnuitkomst>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Bpmnantwoord>) => {
      if (data.soort === 'klaar') resolve(data.uitkomst);
      else reject(new Error(data.melding));
    });
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the worker did not start')),
    );
    worker.postMessage(bestand);
  });
  return klaar.finally(() => worker.terminate());
}
