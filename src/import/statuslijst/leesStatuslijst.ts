import { leesBladenInWorker } from '../werkmap/leesWerkmapInWorker.ts';
import { type Lijstcontext, type Statuslijst, toStatuslijst } from './toStatuslijst.ts';

/** Largest list that is read, in bytes: one of 342 gemeenten is a hundredth of it. */
const MAX_LIJST = 2 * 1024 * 1024;

/**
 * Reads a list of statuses out of a CSV file or the first sheet of a workbook, in a worker. Bad input is an answer,
 * not an error.
 * @throws when the worker cannot start
 */
export async function leesStatuslijst(
  bestand: Blob,
  context: Lijstcontext,
): Promise<Statuslijst | { soort: 'niet-te-lezen' | 'te-groot' }> {
  if (bestand.size > MAX_LIJST) return { soort: 'te-groot' };
  const uit = await leesBladenInWorker(bestand);
  if (uit.soort !== 'ok') return { soort: 'niet-te-lezen' };
  const [eerste] = uit.bladen;
  return eerste ? toStatuslijst(eerste.rijen, context) : { soort: 'leeg' };
}
