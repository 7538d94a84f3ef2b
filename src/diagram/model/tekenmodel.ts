/**
 * Any process as it is drawn, whatever it came from: lanes from top to bottom, phases from left to right.
 * A step without `fase` goes to the phase of the nearest step that it is connected with; a lane that `banen` does
 * not know is added at the bottom. Ids are unique over steps and events together; every transition joins two of them.
 */
export type Tekenmodel = {
  banen: readonly { id: string; naam: string }[];
  /** May be a single one: its name is then the title of the picture. `kort`: its name in at most two lines. */
  fasen: readonly { id: string; naam: string; kort: readonly string[] }[];
  knopen: readonly Tekenknoop[];
  overgangen: readonly Tekenovergang[];
  gebeurtenissen: readonly Tekengebeurtenis[];
};

export type Tekenknoop = {
  id: string;
  soort: 'stap' | 'poort' | 'extra';
  /** Full name or question; may be empty for a gateway that only joins. */
  naam: string;
  /** The text in the picture, when somebody chose it; else the name is broken into lines. */
  regels?: readonly string[];
  baan: string;
  fase?: string;
};

/** `extra`: the line is only there when that extra step is. */
export type Tekenovergang = { van: string; naar: string; label?: string | undefined; extra?: string };

/** A circle in a cell of its own; `tijdens` = the step during which it can happen. */
export type Tekengebeurtenis = {
  id: string;
  soort: 'begin' | 'tussentijds' | 'einde';
  tekst: string;
  baan: string;
  tijdens?: string | undefined;
};
