/** A file of checklists/ as text. `pad` is relative to the repository, with forward slashes. */
export type Inhoudsbestand = { pad: string; tekst: string };

/** One mistake in the content. `regel` counts from 1; `melding` is a full Dutch text that says what to do. */
export type Controlefout = { bestand: string; regel: number; melding: string };

/** Where something stands in the data of a file: keys and positions. */
export type Datapad = readonly (string | number)[];

/** A mistake before its line is known. */
export type Bevinding = { bestand: string; plek: Datapad; melding: string };
