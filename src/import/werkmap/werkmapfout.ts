/** Largest file that is read, in bytes; our own list of the whole country takes a tenth of it. */
export const MAX_WERKMAP = 25 * 1024 * 1024;
/** Most bytes that may come out of the file. */
export const MAX_UITGEPAKT = 250 * 1024 * 1024;
/** Most rows of a sheet that are read. */
export const MAX_RIJEN = 60_000;

/** Why a whole file cannot be read. Nothing has changed then. */
export type Werkmapfout =
  | { soort: 'te-groot'; grootte: number; maximum: number }
  /** small as a file, huge when unpacked */
  | { soort: 'uitgepakt-te-groot' }
  | { soort: 'leeg' }
  /** opens with a password only */
  | { soort: 'wachtwoord' }
  /** a sensitivity label locks it */
  | { soort: 'label' }
  /** Excel of before 2007 */
  | { soort: 'oud-excel' }
  | { soort: 'geen-werkmap' }
  | { soort: 'kapot' }
  /** our own reader broke on it; `melding` is for who mends that */
  | { soort: 'vastgelopen'; melding: string }
  /** none of its sheets has our columns */
  | { soort: 'geen-eigen-blad'; bladen: readonly string[] }
  /** our columns, without the hidden ones that say what each row is about */
  | { soort: 'zonder-codes'; bladen: readonly string[] }
  /** the browser could not read the file at all */
  | { soort: 'niet-te-lezen' };

/** Carries a `Werkmapfout` out of the depth of a reader. */
export class Werkmapweigering extends Error {
  readonly fout: Werkmapfout;
  constructor(fout: Werkmapfout) {
    super(fout.soort);
    this.fout = fout;
  }
}
