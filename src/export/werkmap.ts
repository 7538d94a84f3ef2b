/**
 * A value in a sheet. Text stays text, also when it starts with `=`. A Date stands for a day and is
 * midnight UTC, so that no time zone moves it.
 */
export type Cel = string | number | Date | null;

export type Kolom = {
  kop: string;
  /** In characters. */
  breedte: number;
  /** Values that a dropdown offers. */
  keuzes?: readonly string[];
};

/** A table: header row, then rows with one cell per column. */
export type Tabel = { kolommen: readonly Kolom[]; rijen: readonly (readonly Cel[])[] };

/** A sheet; its name obeys the rules of Excel (see `bladnamen`). */
export type Werkblad = Tabel & { naam: string };

/** What is written; plain data, so that it can travel to a worker. */
export type Werkmap = {
  bladen: readonly Werkblad[];
  titel: string;
  onderwerp: string;
  programma: string;
  /** ISO time in UTC */
  gemaaktOp: string;
};
