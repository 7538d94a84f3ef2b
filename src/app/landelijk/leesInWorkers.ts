import type { Voortgangsinhoud } from '../../domain/voortgang/losseVoortgang.ts';
import type { Bestandslezing } from './bestandslezing.ts';
import type { Inleesantwoord, Inleesvraag } from './inleesWorker.ts';

/** More workers than this read no faster: the disk and the page need room too. */
const MEESTE_WORKERS = 4;
/** Fewer files than this are not worth another worker. */
const PER_WORKER = 20;

/**
 * Reads files in workers, so that the page stays usable. The outcomes stand in the order of the files.
 * @param onVoortgang after every file: how many are done
 * @param signal stops reading; the promise then rejects with its reason, as fetch does
 * @throws when a worker cannot start
 */
export async function leesInWorkers(
  bestanden: readonly File[],
  inhoud: Voortgangsinhoud,
  { onVoortgang, signal }: { onVoortgang: (gedaan: number) => void; signal: AbortSignal },
): Promise<Bestandslezing[]> {
  signal.throwIfAborted();
  const uit: Bestandslezing[][] = bestanden.map(() => []);
  // Two at least: the page itself waits meanwhile.
  const kernen = Math.max(2, navigator.hardwareConcurrency - 1);
  const aantal = Math.min(MEESTE_WORKERS, kernen, Math.ceil(bestanden.length / PER_WORKER));
  const wachtrij = bestanden.entries();
  let gedaan = 0;
  const workers = Array.from(
    { length: aantal },
    () => new Worker(new URL('./inleesWorker.ts', import.meta.url), { type: 'module' }),
  );
  const stop = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  const lees = async (worker: Worker) => {
    worker.postMessage({ soort: 'inhoud', inhoud } satisfies Inleesvraag);
    for (const [plek, bestand] of wachtrij) {
      uit[plek] = await vraag(worker, bestand);
      gedaan += 1;
      onVoortgang(gedaan);
    }
  };
  try {
    await Promise.race([Promise.all(workers.map(lees)), stop]);
  } finally {
    for (const worker of workers) worker.terminate();
  }
  return uit.flat();
}

/** One question at a time per worker, so that the next message is the answer. */
function vraag(worker: Worker, bestand: File): Promise<Bestandslezing[]> {
  return new Promise((resolve, reject) => {
    const een = new AbortController();
    const { signal } = een;
    const klaar = ({ data }: MessageEvent<Inleesantwoord>) => {
      een.abort();
      if (data.soort === 'gelezen') resolve(data.lezingen);
      // A mistake of ours on one file keeps no other file out.
      else
        resolve([
          { naam: bestand.name, soort: 'fout', fout: { soort: 'onverwacht', melding: data.melding } },
        ]);
    };
    const stuk = ({ message }: ErrorEvent) => {
      een.abort();
      reject(new Error(message || 'the worker did not start'));
    };
    worker.addEventListener('message', klaar, { signal });
    worker.addEventListener('error', stuk, { signal });
    worker.postMessage({ soort: 'bestand', bestand } satisfies Inleesvraag);
  });
}
