/** A value in a decision table, as FEEL knows it. */
export type Waarde = string | number | boolean;
export type Waardesoort = 'string' | 'number' | 'boolean';

/**
 * A fact that a table asks for. `waarden`: what it may be; null = no list was given. `grens`: a FEEL unary test that
 * its values meet, such as `>= 0`; '' = none.
 */
export type Variabele = {
  id: string;
  naam: string;
  /** The question as it is asked of people; '' = none was given. */
  vraag: string;
  soort: Waardesoort;
  waarden: readonly Waarde[] | null;
  grens: string;
};

/** One column: tests the value of a variable, or the outcome of an earlier table. */
export type Invoerkolom = { variabele: string; naam: string };

/** One row. `cellen`: a FEEL unary test per column. `regels`: ids such as R1. `artikel`: '' = none was given. */
export type Beslisrij = {
  id: string;
  cellen: readonly string[];
  uitkomst: Waarde;
  regels: readonly string[];
  artikel: string;
};

/** `een`: exactly one row fits (UNIQUE); `eerste`: the first row that fits (FIRST); `alle`: every row that fits (COLLECT). */
export type Trefregel = 'een' | 'eerste' | 'alle';

export type Beslistabel = {
  id: string;
  naam: string;
  trefregel: Trefregel;
  kolommen: readonly Invoerkolom[];
  rijen: readonly Beslisrij[];
};

/** A local rule as decision tables: DMN without its drawing. Each table uses only tables that stand before it. */
export type Beslismodel = {
  id: string;
  naam: string;
  variabelen: readonly Variabele[];
  tabellen: readonly Beslistabel[];
};

/** What is known: values by variable id. */
export type Feiten = ReadonlyMap<string, Waarde>;

/** True when a cell holds for a value; a FEEL library stands behind it. */
export type Celtoets = (cel: string, waarde: Waarde) => boolean;

/** A cell that holds for everything. */
export function isAlles(cel: string): boolean {
  return cel.trim() === '-' || cel.trim() === '';
}
