import type { Werkmapuitkomst } from './leesWerkmap.ts';
import type { Bladenuitkomst, Werkmapbericht, Werkmapvraag } from './werkmapWorker.ts';
import type { Gelezenrij } from './toWerkmapinhoud.ts';
import { MAX_WERKMAP, type Werkmapfout } from './werkmapfout.ts';

/**
 * Reads a workbook in a worker, so that the page stays usable however large or strange it is. A file that is too
 * large is refused without being read.
 * @param signal stops reading; the promise then rejects with its reason, as fetch does
 * @param bijBlad how many sheets were read, of how many
 * @throws when the worker cannot start
 */
export async function leesWerkmapInWorker(
  bestand: Blob,
  { signal, bijBlad }: { signal: AbortSignal; bijBlad: (gedaan: number, totaal: number) => void },
): Promise<Werkmapuitkomst> {
  signal.throwIfAborted();
  if (bestand.size > MAX_WERKMAP) return { soort: 'te-groot', grootte: bestand.size, maximum: MAX_WERKMAP };
  const rijen: Gelezenrij[] = [];
  return vraagWorker<Werkmapuitkomst>({ bestand, wat: 'werkmap' }, (bericht, klaar) => {
    if (!bericht)
      signal.addEventListener('abort', () => klaar.reject(signal.reason as Error), { once: true });
    else if (bericht.soort === 'ver') bijBlad(bericht.gedaan, bericht.totaal);
    else if (bericht.soort === 'rijen') rijen.push(...bericht.rijen);
    else if (bericht.soort === 'klaar') klaar.resolve(metRijen(bericht.uitkomst, rijen));
  });
}

function metRijen(uitkomst: Werkmapuitkomst, rijen: readonly Gelezenrij[]): Werkmapuitkomst {
  return uitkomst.soort === 'ok' ? { ...uitkomst, inhoud: { ...uitkomst.inhoud, rijen } } : uitkomst;
}

/**
 * Reads the sheets of a workbook that is not ours, or a CSV file, as cells, in the same worker.
 * @throws when the worker cannot start
 */
export async function leesBladenInWorker(bestand: Blob): Promise<Bladenuitkomst> {
  if (bestand.size > MAX_WERKMAP) return { soort: 'te-groot', grootte: bestand.size, maximum: MAX_WERKMAP };
  return vraagWorker<Bladenuitkomst>({ bestand, wat: 'bladen' }, (bericht, klaar) => {
    if (bericht?.soort === 'bladen') klaar.resolve(bericht.uitkomst);
  });
}

type Vastgelopen = Extract<Werkmapfout, { soort: 'vastgelopen' }>;
type Klaar<T> = { resolve: (uitkomst: T) => void; reject: (fout: Error) => void };

/** @param luister called once before the first message (with undefined), then for every message */
function vraagWorker<T>(
  vraag: Werkmapvraag,
  luister: (bericht: Werkmapbericht | undefined, klaar: Klaar<T | Vastgelopen>) => void,
): Promise<T | Vastgelopen> {
  const worker = new Worker(new URL('./werkmapWorker.ts', import.meta.url), { type: 'module' });
  const klaar = new Promise<T | Vastgelopen>((resolve, reject) => {
    luister(undefined, { resolve, reject });
    worker.addEventListener('message', ({ data }: MessageEvent<Werkmapbericht>) => {
      if (data.soort === 'fout') resolve({ soort: 'vastgelopen', melding: data.melding });
      else luister(data, { resolve, reject });
    });
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the worker did not start')),
    );
    worker.postMessage(vraag);
  });
  return klaar.finally(() => worker.terminate());
}
