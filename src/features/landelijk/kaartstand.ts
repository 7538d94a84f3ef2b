import type { Kaartklasse } from '../../domain/regio/kaartklasse.ts';
import { kaart as tekst } from '../../texts/kaart.ts';

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
