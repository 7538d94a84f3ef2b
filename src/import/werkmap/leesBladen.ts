import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import type { Leescel } from '../../werkmap/leescel.ts';
import { toDagVanNummer } from '../../werkmap/leeswaarde.ts';
import { herkenBestand, toTekst, waaromDicht } from './herkenBestand.ts';
import { leesCsv } from './leesCsv.ts';
import { pakUit } from './pakUit.ts';
import { MAX_RIJEN, MAX_WERKMAP, Werkmapweigering } from './werkmapfout.ts';

/** A sheet as rows of cells; the first row of the file is row 0. */
export type Gelezenblad = { naam: string; rijen: readonly (readonly Leescel[])[]; afgekapt: boolean };

/** How many sheets are read at a time, so that one can tell how far it is; each time costs all shared texts again. */
const PER_KEER = 115;

/**
 * Reads .xlsx, .xlsm, .ods and .csv, a few sheets at a time.
 * @throws Werkmapweigering when the file cannot be read
 */
export async function* leesBladen(
  bytes: Uint8Array,
): AsyncGenerator<{ bladen: Gelezenblad[]; gedaan: number; totaal: number }> {
  if (bytes.length > MAX_WERKMAP) {
    throw new Werkmapweigering({ soort: 'te-groot', grootte: bytes.length, maximum: MAX_WERKMAP });
  }
  const vorm = herkenBestand(bytes);
  switch (vorm) {
    case 'leeg':
      throw new Werkmapweigering({ soort: 'leeg' });
    case 'anders':
      throw new Werkmapweigering({ soort: 'geen-werkmap' });
    case 'cfb':
      throw new Werkmapweigering({ soort: waaromDicht(bytes) });
    case 'tekst':
      yield {
        bladen: [{ naam: 'csv', rijen: leesCsv(toTekst(bytes)), afgekapt: false }],
        gedaan: 1,
        totaal: 1,
      };
      return;
    case 'zip':
      yield* leesWerkmap(bytes);
      return;
    default:
      vorm satisfies never;
  }
}

async function* leesWerkmap(bytes: Uint8Array): ReturnType<typeof leesBladen> {
  // By name, so that what writes and what reads older formats stays out of the app.
  const { read, SSF } = await import('xlsx');
  const { unzipSync, zipSync } = await import('fflate');
  const los = pakUit(bytes, { unzipSync, zipSync });
  const lees = (opties: object): WorkBook => {
    try {
      return read(los, { type: 'array', dense: true, cellText: false, cellHTML: false, ...opties });
    } catch {
      // The library throws whatever it stumbles over.
      throw new Werkmapweigering({ soort: 'kapot' });
    }
  };
  const namen = lees({ bookSheets: true }).SheetNames;
  for (let begin = 0; begin < namen.length; begin += PER_KEER) {
    const deel = namen.slice(begin, begin + PER_KEER);
    const boek = lees({ sheets: deel.map((_, i) => begin + i), cellNF: true, sheetRows: MAX_RIJEN });
    const is1904 = boek.Workbook?.WBProps?.date1904 === true;
    const isDag = (vorm: unknown) => typeof vorm === 'string' && SSF.is_date(vorm);
    yield {
      bladen: deel.map((naam) => toBlad(naam, boek.Sheets[naam], { is1904, isDag })),
      gedaan: Math.min(begin + PER_KEER, namen.length),
      totaal: namen.length,
    };
  }
}

type Celkennis = { is1904: boolean; isDag: (vorm: unknown) => boolean };

function toBlad(naam: string, blad: WorkSheet | undefined, kennis: Celkennis): Gelezenblad {
  const bron = (blad?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rijen = Array.from(bron, (rij) => Array.from(rij ?? [], (cel) => toLeescel(cel, kennis)));
  for (const { s, e } of blad?.['!merges'] ?? []) {
    for (let r = s.r; r <= e.r && r < rijen.length; r += 1) {
      const rij = rijen[r] ?? [];
      for (let k = s.c; k <= e.c && k < 200; k += 1) {
        if (r !== s.r || k !== s.c) rij[k] = { soort: 'samengevoegd' };
      }
    }
  }
  return { naam, rijen, afgekapt: rijen.length >= MAX_RIJEN };
}

/** Days between the two beginnings that Excel knows. */
const VERSCHIL_1904 = 1462;

function toLeescel(cel: CellObject | undefined, { is1904, isDag }: Celkennis): Leescel {
  if (cel === undefined) return null;
  const { t, v, z } = cel;
  if (t === 'e') return { soort: 'fout', tekst: String(cel.w ?? v ?? '') };
  if (v === undefined || v === null || v === '') return null;
  if (typeof v === 'boolean') return { soort: 'tekst', tekst: v ? 'WAAR' : 'ONWAAR' };
  if (typeof v === 'string') return { soort: 'tekst', tekst: v };
  // Without `cellDates` a day comes as its number; one that is no day at all as NaN.
  const waarde = Number(v);
  if (!isDag(z) && Number.isFinite(waarde)) return { soort: 'getal', waarde, tekst: String(waarde) };
  const dag = toDagVanNummer(is1904 ? waarde + VERSCHIL_1904 : waarde);
  // Excel shows ##### here.
  return dag === undefined ? { soort: 'fout', tekst: String(waarde) } : { soort: 'dag', dag, tekst: dag };
}
