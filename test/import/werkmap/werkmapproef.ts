import { type BookType, read, utils, type WorkBook, type WorkSheet, write } from 'xlsx';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { pasMutatiesToe } from '../../../src/domain/traject/mutatie.ts';
import { toWijzigingenwerkmap } from '../../../src/export/toWijzigingenwerkmap.ts';
import { writeXlsx } from '../../../src/export/writeXlsx.ts';
import type { Inleesvoorstel } from '../../../src/import/werkmap/inleesvoorstel.ts';
import { leesWerkmap } from '../../../src/import/werkmap/leesWerkmap.ts';
import { toInleesmutaties } from '../../../src/import/werkmap/toInleesmutaties.ts';
import { toInleesvoorstel } from '../../../src/import/werkmap/toInleesvoorstel.ts';
import type { Werkmap } from '../../../src/werkmap/werkmap.ts';
import { voorbeeldinvoer } from '../../export/voorbeeldinvoer.ts';

export type Proefinvoer = Awaited<ReturnType<typeof voorbeeldinvoer>>;

/**
 * The example with few changes, for speed: some that the first gemeente works on come first, and only two gemeenten have
 * a sheet.
 */
export async function kleineInvoer(verander?: (traject: Traject) => Traject): Promise<Proefinvoer> {
  const invoer = await voorbeeldinvoer(verander);
  const inPlan = ({ gemeenten }: Proefinvoer['wijzigingen'][number]) =>
    gemeenten.some((rij) => rij.gemeente === 'VB0001' && rij.besluit?.keuze === 'aanpassen');
  const eerst = invoer.wijzigingen.filter(inPlan).slice(0, 3);
  const rest = invoer.wijzigingen.filter((wijziging) => !inPlan(wijziging)).slice(0, 5);
  return { ...invoer, wijzigingen: [...eerst, ...rest], gemeenten: invoer.gemeenten.slice(0, 2) };
}

export async function toBytes(werkmap: Werkmap): Promise<Uint8Array> {
  return new Uint8Array(await (await writeXlsx(werkmap)).arrayBuffer());
}

export const schrijfLijst = (invoer: Proefinvoer) => toBytes(toWijzigingenwerkmap(invoer));

/** What somebody does in another program: opens, changes and saves in a format of choice. */
export function bewerk(
  bytes: Uint8Array,
  doe: (boek: WorkBook) => void,
  bookType: BookType = 'xlsx',
): Uint8Array {
  const boek = read(bytes, { cellDates: false, cellNF: true });
  doe(boek);
  return new Uint8Array(
    write(boek, { type: 'array', bookType, bookSST: true, FS: ';' } as never) as ArrayBuffer,
  );
}

export function blad(boek: WorkBook, naam: string): WorkSheet {
  const gevonden = boek.Sheets[naam];
  if (!gevonden) throw new Error(`no sheet ${naam} among ${boek.SheetNames.join(', ')}`);
  return gevonden;
}

/** Address of the cell of a change under a header. */
export function plekVan(sheet: WorkSheet, kop: string, id: string): string {
  const rijen = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null });
  const koppen = rijen[0] ?? [];
  const r = rijen.findIndex((rij) => rij[koppen.indexOf('Id')] === id);
  if (r < 1 || !koppen.includes(kop)) throw new Error(`no ${kop} of ${id}`);
  return utils.encode_cell({ r, c: koppen.indexOf(kop) });
}

/** Types in a cell; null empties it, a number or text is what Excel would hold. */
export function typ(sheet: WorkSheet, plek: string, waarde: string | number | null, vorm?: string): void {
  if (waarde === null) delete sheet[plek];
  else if (typeof waarde === 'number') sheet[plek] = { t: 'n', v: waarde, ...(vorm && { z: vorm }) };
  else sheet[plek] = { t: 's', v: waarde };
}

/** Lays the bytes of a file beside a traject. @throws when the file cannot be read as a whole */
export async function leesIn(bytes: Uint8Array, invoer: Proefinvoer): Promise<Inleesvoorstel> {
  const uitkomst = await leesWerkmap(bytes);
  if (uitkomst.soort !== 'ok') throw new Error(JSON.stringify(uitkomst));
  return toInleesvoorstel(uitkomst.inhoud, invoer);
}

/** The traject after taking over everything that the file says. */
export function pasToe(traject: Traject, voorstel: Inleesvoorstel): Traject {
  let nummer = 0;
  return pasMutatiesToe(
    traject,
    toInleesmutaties(traject, voorstel.regels, { versie: '2026.1', nieuwId: () => `id${(nummer += 1)}` }),
    { door: { browser: 'proef' }, op: '2026-11-22T10:00:00.000Z' },
  );
}
