import type { Voortgangsinhoud } from '../../domain/voortgang/losseVoortgang.ts';
import type { Bestandslezing } from './bestandslezing.ts';
import type { Inleesantwoord, Inleesvraag } from './inleesWorker.ts';

/** More workers than this read no faster: the disk and the page need room too. */
const MEESTE_WORKERS = 4;
/** Fewer files than this are not worth another worker. */
const PER_WORKER = 20;

/**
 * Reads files in workers, so that the page stays usable. The outcomes stand in the order of the files.
 * @param onVoortgang after every file, and of a zip at every file in it: how many are done, of how many we know
 * @param signal stops reading; the promise then rejects with its reason, as fetch does
 * @throws when a worker cannot start
 */
export async function leesInWorkers(
  bestanden: readonly File[],
  inhoud: Voortgangsinhoud,
  { onVoortgang, signal }: { onVoortgang: (gedaan: number, totaal: number) => void; signal: AbortSignal },
): Promise<Bestandslezing[]> {
  signal.throwIfAborted();
  const uit: Bestandslezing[][] = bestanden.map(() => []);
  // Two at least: the page itself waits meanwhile.
  const kernen = Math.max(2, navigator.hardwareConcurrency - 1);
  const aantal = Math.min(MEESTE_WORKERS, kernen, Math.ceil(bestanden.length / PER_WORKER));
  const wachtrij = bestanden.entries();
  // A zip is one file until it says how many are in it.
  const delen = bestanden.map(() => ({ gedaan: 0, totaal: 1 }));
  const som = { gedaan: 0, totaal: bestanden.length };
  const meld = (plek: number, nu: { gedaan: number; totaal: number }) => {
    const was = delen[plek] ?? nu;
    delen[plek] = nu;
    som.gedaan += nu.gedaan - was.gedaan;
    som.totaal += nu.totaal - was.totaal;
    onVoortgang(som.gedaan, som.totaal);
  };
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
      uit[plek] = await vraag(worker, bestand, (deel) => meld(plek, deel));
      const totaal = delen[plek]?.totaal ?? 1;
      meld(plek, { gedaan: totaal, totaal });
    }
  };
  try {
    await Promise.race([Promise.all(workers.map(lees)), stop]);
  } finally {
    for (const worker of workers) worker.terminate();
  }
  return uit.flat();
}

/** One question at a time per worker, so that the next message is about it; all but the last say how far it is. */
function vraag(
  worker: Worker,
  bestand: File,
  bijDeel: (deel: { gedaan: number; totaal: number }) => void,
): Promise<Bestandslezing[]> {
  return new Promise((resolve, reject) => {
    const een = new AbortController();
    const { signal } = een;
    const klaar = ({ data }: MessageEvent<Inleesantwoord>) => {
      if (data.soort === 'deel') return bijDeel(data);
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
