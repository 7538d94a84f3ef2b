import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import { kaart as tekst } from '../../texts/kaart.ts';

/** The classes, furthest first: the order of legend, bars and tables. */
export const KAARTKLASSEN = [
  'afgevinkt',
  'bezig',
  'voorbereiding',
  'niet-begonnen',
  'onbekend',
] as const satisfies readonly Kaartklasse[];

/** What the map shows of one gemeente. */
export interface Kaartstand {
  /** Weergavenaam of the gemeente. */
  readonly naam: string;
  /** Name of the arbeidsmarktregio. */
  readonly regio: string;
  readonly klasse: Kaartklasse;
  /** Afgevinkt with a condition: counts as afgevinkt, shown apart. */
  readonly onderVoorwaarde?: boolean;
  /** From an example: never counted. */
  readonly voorbeeld?: boolean;
}

/** Stand of every gemeente by code; a code without one is drawn as onbekend. */
export type Kaartstanden = ReadonlyMap<string, Kaartstand>;

/** The stand in words: "Afgevinkt onder voorwaarde". */
export function standInWoorden(stand: Kaartstand): string {
  return stand.klasse === 'afgevinkt' && stand.onderVoorwaarde === true
    ? tekst.afgevinktOnderVoorwaarde
    : tekst.klasse[stand.klasse];
}
