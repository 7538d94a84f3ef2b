/**
 * A value in a sheet. Text stays text, also when it starts with `=`. A Date stands for a day and is
 * midnight UTC, so that no time zone moves it.
 */
export type Cel = string | number | Date | null;

export type Kolom = {
  kop: string;
  /** In characters. */
  breedte: number;
  /** Values that a dropdown offers. Together at most 255 characters, without a comma in them. */
  keuzes?: readonly string[];
  /** What people type here; an empty cell takes this format, so that `3-4` does not become a day in a text. */
  invoer?: 'tekst' | 'dag' | 'getal';
  /** Note at the header. */
  uitleg?: string;
  /** In print a new sheet of paper begins with this column; the first column comes along. */
  nieuwVel?: boolean;
  /** Machine reading only: hidden from who opens the file. */
  verborgen?: boolean;
  /** Tint of a cell by its whole text; the text stays what tells it. */
  tinten?: Readonly<Record<string, Tint>>;
};

/** Colours of a cell: ink and ground, `#rrggbb`, readable together. */
export type Tint = { inkt: string; grond: string };

export type Rij = readonly Cel[];

/** A table: header row, then rows with one cell per column. */
export type Tabel = { kolommen: readonly Kolom[]; rijen: readonly Rij[] };

/** A dropdown for some cells only: its values stand in a row of another sheet. Rows count from 0, without header. */
export type Celkeuze = { kolom: number; rij: number; blad: string; bronrij: number; aantal: number };

/** A sheet without its rows; its name obeys the rules of Excel (see `bladnamen`). */
export type Bladkop = {
  naam: string;
  kolommen: readonly Kolom[];
  celkeuzes?: readonly Celkeuze[];
  /** Only there for dropdowns. */
  verborgen?: boolean;
};

export type Werkblad = Bladkop & { rijen: readonly Rij[] };

/** What the document says about itself. */
export type Werkmapkop = {
  titel: string;
  onderwerp: string;
  programma: string;
  /** ISO time in UTC */
  gemaaktOp: string;
};

/** A workbook in pieces, so that a large one can be made and written bit by bit: a sheet, then rows of that sheet. */
export type Werkmapdeel = { soort: 'blad'; blad: Bladkop } | { soort: 'rijen'; rijen: readonly Rij[] };

/** What is written; plain data, so that it can travel to a worker. */
export type Werkmap = Werkmapkop & { bladen: readonly Werkblad[] };

/** The pieces of a whole workbook. */
export function* toWerkmapdelen({ bladen }: Pick<Werkmap, 'bladen'>): Generator<Werkmapdeel> {
  for (const { rijen, ...blad } of bladen) {
    yield { soort: 'blad', blad };
    yield { soort: 'rijen', rijen };
  }
}

/** The whole sheets of a workbook that came in pieces. */
export function toWerkbladen(delen: Iterable<Werkmapdeel>): Werkblad[] {
  const uit: (Bladkop & { rijen: Rij[] })[] = [];
  for (const deel of delen) {
    if (deel.soort === 'blad') uit.push({ ...deel.blad, rijen: [] });
    else uit.at(-1)?.rijen.push(...deel.rijen);
  }
  return uit;
}
