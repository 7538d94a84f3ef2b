import { leesBladenInWorker } from '../werkmap/leesWerkmapInWorker.ts';
import { herkenBestand } from '../werkmap/herkenBestand.ts';
import { type Lijstcontext, type Statuslijst, toStatuslijst } from './toStatuslijst.ts';

/** Largest list that is read, in bytes: one of 342 gemeenten is a hundredth of it. */
const MAX_LIJST = 2 * 1024 * 1024;

export type Lijstlezing = Statuslijst | { soort: 'niet-te-lezen' | 'te-groot' | 'geen-werkmap' };

/**
 * Reads a list of statuses out of a CSV file or the first sheet of a workbook, in a worker. Bad input is an answer,
 * not an error.
 * @throws when the worker cannot start
 */
export async function leesStatuslijst(bestand: File, context: Lijstcontext): Promise<Lijstlezing> {
  if (bestand.size > MAX_LIJST) return { soort: 'te-groot' };
  const uit = await leesBladenInWorker(bestand);
  if (uit.soort !== 'ok') return { soort: 'niet-te-lezen' };
  const [eerste] = uit.bladen;
  const lijst = eerste ? toStatuslijst(eerste.rijen, context) : ({ soort: 'leeg' } as const);
  // Text under the name of a workbook is read as text; when that gives no columns, the name is what is wrong.
  return lijst.soort === 'geen-kolommen' && heetWerkmap(bestand.name) && !(await isWerkmap(bestand))
    ? { soort: 'geen-werkmap' }
    : lijst;
}

const heetWerkmap = (naam: string) => /\.(xlsx|ods)$/i.test(naam);

async function isWerkmap(bestand: File): Promise<boolean> {
  return herkenBestand(new Uint8Array(await bestand.slice(0, 8).arrayBuffer())) === 'zip';
}
