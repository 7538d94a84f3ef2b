import { toWerkmapdelen, type Werkmap } from '../werkmap/werkmap.ts';
import { maakWerkmapschrijver } from './xlsx/werkmapschrijver.ts';

/** Bytes of an .xlsx, in one go; a page uses `schrijfXlsxInWorker`. The library loads here. */
export async function writeXlsx(werkmap: Werkmap): Promise<Blob> {
  const { Zip, ZipDeflate } = await import('fflate');
  const schrijver = maakWerkmapschrijver({ Zip, ZipDeflate }, werkmap);
  for (const deel of toWerkmapdelen(werkmap)) schrijver.neem(deel);
  return schrijver.sluit();
}
