import type { WorkBook } from 'xlsx';
import { type Boekdeel, toBoekdelen } from './boekdelen.ts';
import { herkenBestand, toTekst, waaromDicht } from './herkenBestand.ts';
import { leesCsv } from './leesCsv.ts';
import { pakUit } from './pakUit.ts';
import { type Celkennis, type Gelezenblad, toBlad } from './toBlad.ts';
import { MAX_RIJEN, MAX_WERKMAP, Werkmapweigering } from './werkmapfout.ts';

declare module 'xlsx' {
  /** What `read` calls for a zip, with the parts as they come; the package says nothing about its type. */
  export function parse_zip(zip: { files: Record<string, Boekdeel> }, opties: ParsingOptions): WorkBook;
}

/**
 * Most bytes of sheets that are read in one turn, since all cells of a turn are in memory together. A list of the
 * whole country is 13 MB and is read at once: each turn costs all shared texts again.
 */
const BEURT = 48 * 1024 * 1024;

type Leesopties = {
  /** how many sheets were read, of how many */
  bijBlad?: (gedaan: number, totaal: number) => void;
  /** most bytes of sheets in one turn */
  beurt?: number;
};

/**
 * Reads .xlsx, .xlsm, .ods and .csv, some sheets at a time.
 * @throws Werkmapweigering when the file cannot be read
 */
export async function* leesBladen(
  bytes: Uint8Array,
  { bijBlad = () => undefined, beurt = BEURT }: Leesopties = {},
): AsyncGenerator<Gelezenblad[]> {
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
      yield [{ naam: 'csv', rijen: leesCsv(toTekst(bytes)), afgekapt: false }];
      return;
    case 'zip':
      yield* leesWerkmap(bytes, { bijBlad, beurt });
      return;
    default:
      vorm satisfies never;
  }
}

async function* leesWerkmap(
  bytes: Uint8Array,
  { bijBlad, beurt }: Required<Leesopties>,
): AsyncGenerator<Gelezenblad[]> {
  // By name, so that what writes and what reads older formats stays out of the app.
  const { parse_zip: ontleed, SSF } = await import('xlsx');
  const { strFromU8, unzipSync } = await import('fflate');
  const boekdelen = toBoekdelen(pakUit(bytes, unzipSync), strFromU8, bijBlad);
  const isDag = (vorm: unknown) => typeof vorm === 'string' && SSF.is_date(vorm);
  const { bladen, omvang } = boekdelen;
  const perKeer = omvang > beurt ? Math.max(1, Math.floor((beurt * bladen) / omvang)) : Infinity;
  let totaal = Infinity;
  for (let begin = 0; begin < totaal; begin += perKeer) {
    const gevraagd = boekdelen.gevraagd();
    const boek = leesBeurt(() =>
      ontleed(boekdelen, {
        dense: true,
        cellHTML: false,
        cellNF: true,
        cellText: false,
        sheetRows: MAX_RIJEN,
        ...(perKeer < Infinity && { sheets: Array.from({ length: perKeer }, (_, i) => begin + i) }),
      }),
    );
    const namen = boek.SheetNames.slice(begin, begin + perKeer);
    // The reader leaves out a sheet that it stumbles over, without a word.
    const gelezen = namen.filter((naam) => Object.hasOwn(boek.Sheets, naam));
    if (gelezen.length < boekdelen.gevraagd() - gevraagd) throw new Werkmapweigering({ soort: 'kapot' });
    const kennis: Celkennis = { is1904: boek.Workbook?.WBProps?.date1904 === true, isDag };
    yield namen.map((naam) => toBlad(naam, boek.Sheets[naam], kennis));
    totaal = boek.SheetNames.length;
  }
}

function leesBeurt(lees: () => WorkBook): WorkBook {
  try {
    return lees();
  } catch {
    // The library throws whatever it stumbles over.
    throw new Werkmapweigering({ soort: 'kapot' });
  }
}
