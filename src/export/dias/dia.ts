/** Colours as `RRGGBB`; lengths in px of a slide of 1280 by 720. */
export type Rand = { kleur: string; dikte: number; streep?: 'dash' | 'sysDot' | undefined; dubbel?: boolean };
export type Vlak = string | { arcering: string; grond: string };
type Plek = { x: number; y: number; b: number; h: number };

export type Alinea = {
  tekst: string;
  /** in points */
  letter: number;
  kleur?: string;
  vet?: boolean;
  opsomming?: boolean;
};
export type Tekst = {
  alineas: readonly Alinea[];
  plek?: 'links' | 'midden';
  hoogte?: 'boven' | 'midden';
  /** space to the edges */
  rand?: number;
  /** lines are broken where they are broken, and nowhere else */
  vast?: boolean;
};

/** Something on a slide that one can take hold of: no pictures. */
export type Vorm =
  | (Plek & {
      soort: 'vorm';
      naam: string;
      vorm: 'rect' | 'roundRect' | 'diamond' | 'ellipse';
      /** of the corners of a roundRect */
      straal?: number;
      vlak?: Vlak | undefined;
      rand?: Rand | undefined;
      tekst?: Tekst | undefined;
    })
  | {
      soort: 'lijn';
      naam: string;
      punten: readonly (readonly [x: number, y: number])[];
      rand: Rand;
      pijl: 'geen' | 'eind' | 'beide';
    }
  /** One thing to move or to read; `alt` says what it shows. */
  | (Plek & { soort: 'groep'; naam: string; alt: string; vormen: readonly Vorm[] })
  /** The first row is the heading. */
  | (Plek & {
      soort: 'tabel';
      naam: string;
      breedtes: readonly number[];
      hoogtes: readonly number[];
      rijen: readonly (readonly string[])[];
      /** in points */
      letter: number;
    });

export type Dia = { soort: 'titel' | 'inhoud'; titel: string; ondertitel?: string; vormen: readonly Vorm[] };

export type Presentatie = {
  titel: string;
  onderwerp: string;
  programma: string;
  /** ISO time in UTC */
  gemaaktOp: string;
  /** at the foot of every slide */
  voet: string;
  dias: readonly Dia[];
};

export const BREED = 1280;
export const HOOG = 720;
/** Where the content of a slide stands, under the title and above the foot. */
export const INHOUD = { x: 48, y: 112, b: 1184, h: 548 } as const;
