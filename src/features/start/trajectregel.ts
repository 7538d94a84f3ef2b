/** One row of the list on the start screen. Times are ISO. */
export type Trajectregel = {
  id: string;
  naam: string;
  gemeenten: number;
  gewijzigdOp: string;
  /** when the traject was last saved as a file; null: never */
  bestandOp: string | null;
  voorbeeld: boolean;
  /** the step that the team is in */
  stap: 1 | 2 | 3 | 4;
  /** questions that still need a decision */
  teBespreken: number;
  stapvoortgang: readonly [Stapstand, Stapstand, Stapstand, Stapstand];
};
export type Stapstand = { gedaan: number; totaal: number };

/** How far a step is, 0 to 1; a step without anything to do yet has not begun. */
export function toDeel({ gedaan, totaal }: Stapstand): number {
  return totaal === 0 ? 0 : Math.min(1, gedaan / totaal);
}

/** Every gemeente is checked off. */
export function isKlaar({ stapvoortgang }: Trajectregel): boolean {
  return toDeel(stapvoortgang[3]) === 1;
}

/** What gets lost when the traject is removed from this browser. */
export function watGaatWeg({ gewijzigdOp, bestandOp }: Trajectregel): 'alles' | 'laatste-werk' | 'niets' {
  if (bestandOp === null) return 'alles';
  return Date.parse(bestandOp) < Date.parse(gewijzigdOp) ? 'laatste-werk' : 'niets';
}
