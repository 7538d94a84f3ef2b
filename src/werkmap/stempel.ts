import * as z from 'zod/mini';

/** Longest value that a stamp carries in full, in characters; of a longer one it carries a print. */
const KORT = 400;

/** Beside the columns: the day on which the decision was confirmed, which no column can be typed over with. */
export const BEVESTIGD = 'bevestigd';

/** What a row carries of the moment it was written, so that an import can tell who changed what. */
const Stempel = z.object({
  traject: z.string(),
  /** ISO time in UTC */
  op: z.string(),
  /** By column: the value of the cell (see `sleutelVanCel`), or length and print of a long one. Absent = empty. */
  was: z.record(z.string(), z.union([z.string(), z.tuple([z.number(), z.number()])])),
});
export type Stempel = z.infer<typeof Stempel>;

/** @param cellen value by column, empty ones may be there */
export function toStempeltekst(
  { traject, op }: { traject: string; op: string },
  cellen: Readonly<Record<string, string>>,
): string {
  const was: Stempel['was'] = {};
  for (const [kolom, waarde] of Object.entries(cellen)) {
    if (waarde === '') continue;
    was[kolom] = waarde.length > KORT ? [waarde.length, toAfdruk(waarde)] : waarde;
  }
  return JSON.stringify({ traject, op, was } satisfies Stempel);
}

/** Reads a stamp; a text that somebody changed or that is no stamp gives undefined. */
export function leesStempel(tekst: string): Stempel | undefined {
  if (!tekst.startsWith('{')) return undefined;
  try {
    const gelezen = z.safeParse(Stempel, JSON.parse(tekst));
    return gelezen.success ? gelezen.data : undefined;
  } catch {
    // Somebody typed in the hidden column: the row is read as one without a stamp.
    return undefined;
  }
}

/** Whether a cell still holds what was written. */
export function isNogGelijk({ was }: Stempel, kolom: string, waarde: string): boolean {
  const toen = Object.hasOwn(was, kolom) ? was[kolom] : undefined;
  if (toen === undefined) return waarde === '';
  if (typeof toen === 'string') return toen === waarde;
  return toen[0] === waarde.length && toen[1] === toAfdruk(waarde);
}

/** FNV-1a, 32 bits: a print of a text, next to its length enough to see that somebody changed it. */
function toAfdruk(tekst: string): number {
  let som = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i += 1) {
    som = Math.imul(som ^ tekst.charCodeAt(i), 0x01000193);
  }
  return som >>> 0;
}
