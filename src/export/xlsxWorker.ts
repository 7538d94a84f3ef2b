import type { Werkmapdeel, Werkmapkop } from '../werkmap/werkmap.ts';
import { maakWerkmapschrijver, type Werkmapschrijver } from './xlsx/werkmapschrijver.ts';

/** What the worker is told: begin, pieces of the workbook in order, end. */
export type Xlsxopdracht = { soort: 'begin'; kop: Werkmapkop } | Werkmapdeel | { soort: 'eind' };
/** Answer of the worker: the file, or why it failed. */
export type Xlsxantwoord = { soort: 'klaar'; bestand: Blob } | { soort: 'fout'; melding: string };

const antwoord = (bericht: Xlsxantwoord) => postMessage(bericht);
let schrijver: Promise<Werkmapschrijver> | undefined;

addEventListener('message', ({ data }: MessageEvent<Xlsxopdracht>) => {
  if (data.soort === 'begin') {
    schrijver = maak(data.kop);
  }
  neem(data).catch((fout: unknown) => antwoord({ soort: 'fout', melding: String(fout) }));
});

async function maak(kop: Werkmapkop): Promise<Werkmapschrijver> {
  const { Zip, ZipDeflate } = await import('fflate');
  return maakWerkmapschrijver({ Zip, ZipDeflate }, kop);
}

async function neem(data: Xlsxopdracht): Promise<void> {
  const klaar = await schrijver;
  if (data.soort === 'eind') {
    if (klaar) antwoord({ soort: 'klaar', bestand: klaar.sluit() });
  } else if (data.soort !== 'begin') klaar?.neem(data);
}
