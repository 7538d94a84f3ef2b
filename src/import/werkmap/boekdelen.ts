import type { strFromU8 as StrFromU8 } from 'fflate';
import { isUtf16, toTekst } from './herkenBestand.ts';

/** A part of a workbook as the reader takes it: asked for once, when it is its turn. */
export type Boekdeel = { name: string; asBinary: () => string };

const BLAD = /(?:^|\/)worksheets\/[^/]+\.xml$/i;

/** Parts that the reader asks for one by one, so that one can see which sheet it is at. */
export type Boekdelen = {
  files: Record<string, Boekdeel>;
  /** how many parts are a sheet, and their size together in bytes */
  bladen: number;
  omvang: number;
  /** how many of them the reader asked for so far */
  gevraagd: () => number;
};

/** @param bijBlad how many sheets the reader asked for, of how many */
export function toBoekdelen(
  inhoud: ReadonlyMap<string, Uint8Array>,
  strFromU8: typeof StrFromU8,
  bijBlad: (gedaan: number, totaal: number) => void,
): Boekdelen {
  const bladen = [...inhoud].filter(([naam]) => BLAD.test(naam));
  let gevraagd = 0;
  // No prototype: the names come out of the file.
  const files = Object.create(null) as Record<string, Boekdeel>;
  for (const [name, deel] of inhoud) files[name] = { name, asBinary: () => toBytetekst(deel, strFromU8) };
  for (const [name, deel] of bladen) {
    files[name] = {
      name,
      asBinary: () => {
        gevraagd += 1;
        bijBlad(gevraagd, bladen.length);
        return toCellen(toBytetekst(deel, strFromU8));
      },
    };
  }
  return {
    files,
    bladen: bladen.length,
    omvang: bladen.reduce((som, [, deel]) => som + deel.length, 0),
    gevraagd: () => gevraagd,
  };
}

/**
 * Of a sheet only its cells and which of them are merged: the reader would search the rest as well, and fill every
 * cell of a sheet over which a link says to lie.
 */
function toCellen(tekst: string): string {
  const begin = /<(\w+:)?sheetData\b[^<>]*?(\/)?>/.exec(tekst);
  if (!begin || begin[2] !== undefined) return '';
  const slot = `</${begin[1] ?? ''}sheetData>`;
  const einde = tekst.lastIndexOf(slot);
  if (einde === -1) throw new Error('the cells of a sheet have no end');
  const samen = /<(?:\w+:)?mergeCells[\s\S]*<\/(?:\w+:)?mergeCells>/.exec(tekst.slice(einde));
  return tekst.slice(begin.index, einde + slot.length) + (samen?.[0] ?? '');
}

/** A character per byte of UTF-8. The decoder of the browser is fast, and for ASCII it gives just that. */
function toBytetekst(deel: Uint8Array, strFromU8: typeof StrFromU8): string {
  const bytes = isUtf16(deel) ? new TextEncoder().encode(toTekst(deel)) : deel;
  const tekst = new TextDecoder().decode(bytes);
  return tekst.length === bytes.length && !tekst.includes('\uFFFD') ? tekst : strFromU8(bytes, true);
}
