import type { CellObject, WorkSheet } from 'xlsx';
import type { Leescel } from '../../werkmap/leescel.ts';
import { toDagVanNummer } from '../../werkmap/leeswaarde.ts';
import { MAX_RIJEN } from './werkmapfout.ts';

/**
 * A sheet as rows of cells; the first row of the file is row 0. Past the last cell with something in it a row says
 * nothing, and where nothing stands in between it may have a hole.
 */
export type Gelezenblad = { naam: string; rijen: readonly (readonly Leescel[])[]; afgekapt: boolean };

/** What telling a day from a number takes. */
export type Celkennis = { is1904: boolean; isDag: (vorm: unknown) => boolean };

export function toBlad(naam: string, blad: WorkSheet | undefined, kennis: Celkennis): Gelezenblad {
  const bron = (blad?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  // A cell can say to stand in a row that no sheet has.
  const aantal = Math.min(bron.length, MAX_RIJEN);
  const rijen: Leescel[][] = [];
  for (let r = 0; r < aantal; r += 1) {
    const rij: Leescel[] = [];
    // Not by index: one cell far to the right would cost as much as a full row.
    bron[r]?.forEach((cel, k) => {
      rij[k] = toLeescel(cel, kennis);
    });
    rijen.push(rij);
  }
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
