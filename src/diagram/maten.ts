/** All lengths of one drawing in px. Text keeps at least 12 px; a drawing that is still too wide scrolls in its own box. */
export type Maat = {
  naam: 'scherm' | 'presenteren' | 'a3' | 'berekend';
  knoopB: number;
  knoopH: number;
  /** A gateway sticks out above and below its cell by half of (poortH - knoopH). */
  poortH: number;
  /** Space between the edge of a column and the nearest track of a line. */
  rand: number;
  /** Distance between two tracks in one gutter. */
  spoor: number;
  /** Smallest gutter, when no or one line runs through it. */
  goot: number;
  margeLinks: number;
  margeRechts: number;
  baannaam: number;
  kop: number;
  margeBoven: number;
  margeOnder: number;
  rijAfstand: number;
  tekst: number;
  regel: number;
  poortTekst: number;
  /** Size of labels at lines and circles. */
  label: number;
  kopTekst: number;
  /** Distance between two line ends on one side of a node. */
  poortAfstand: number;
  pijl: number;
  bocht: number;
  ring: number;
  pil: number;
  hoekKnoop: number;
  /** All line widths are multiplied by this. */
  dikte: number;
};

export const MIN_TEKST = 12;
/** Space between the text of a step and its edge. */
export const TEKSTRAND = 7;

export const MAAT_SCHERM: Maat = {
  naam: 'scherm',
  knoopB: 106,
  knoopH: 50,
  poortH: 58,
  rand: 9,
  spoor: 6,
  goot: 18,
  margeLinks: 42,
  margeRechts: 20,
  baannaam: 104,
  kop: 44,
  margeBoven: 17,
  margeOnder: 12,
  rijAfstand: 18,
  tekst: 14,
  regel: 17,
  poortTekst: 13,
  label: 12,
  kopTekst: 14,
  poortAfstand: 11,
  pijl: 8,
  bocht: 7,
  ring: 7,
  pil: 19,
  hoekKnoop: 7,
  dikte: 1,
};

export const MAAT_PRESENTEREN: Maat = {
  naam: 'presenteren',
  knoopB: 172,
  knoopH: 69,
  poortH: 86,
  rand: 13,
  spoor: 8,
  goot: 26,
  margeLinks: 60,
  margeRechts: 28,
  baannaam: 162,
  kop: 48,
  margeBoven: 19,
  margeOnder: 13,
  rijAfstand: 24,
  tekst: 23,
  regel: 27,
  poortTekst: 21,
  label: 19,
  kopTekst: 20,
  poortAfstand: 16,
  pijl: 11,
  bocht: 11,
  ring: 10,
  pil: 28,
  hoekKnoop: 10,
  dikte: 1.4,
};

export const MAAT_A3: Maat = {
  naam: 'a3',
  knoopB: 138,
  knoopH: 52,
  poortH: 60,
  rand: 11,
  spoor: 7,
  goot: 26,
  margeLinks: 44,
  margeRechts: 24,
  baannaam: 124,
  kop: 46,
  margeBoven: 19,
  margeOnder: 13,
  rijAfstand: 20,
  tekst: 16,
  regel: 19,
  poortTekst: 15,
  label: 13,
  kopTekst: 15,
  poortAfstand: 12,
  pijl: 9,
  bocht: 8,
  ring: 8,
  pil: 21,
  hoekKnoop: 8,
  dikte: 1.1,
};

/** Under this factor the text of a step would drop under 12 px: then the picture scrolls instead. */
export const KLEINSTE_FACTOR = MIN_TEKST / MAAT_SCHERM.tekst;

const TEKSTEN = ['tekst', 'poortTekst', 'label', 'kopTekst'] as const;

/** The screen size times `factor` (at least KLEINSTE_FACTOR); no text drops under 12 px. */
export function maatVoorFactor(factor: number): Maat {
  const f = Math.max(KLEINSTE_FACTOR, factor);
  const maat = { ...MAAT_SCHERM, naam: 'berekend' } as Maat & Record<string, number | string>;
  for (const [sleutel, waarde] of Object.entries(MAAT_SCHERM)) {
    if (typeof waarde === 'number') maat[sleutel] = waarde * f;
  }
  for (const sleutel of TEKSTEN) maat[sleutel] = Math.max(MIN_TEKST, maat[sleutel]);
  return maat;
}
