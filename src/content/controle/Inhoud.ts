import type { Bedragen } from '../../domain/bedrag/bedragen.ts';
import type { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import type { Wetsfeiten } from '../../domain/beleidsregel/wetsfeiten.ts';
import type { Casusinhoud } from '../../domain/casus/casusinhoud.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import type { Normenset } from '../../domain/scanlijst/normenset.ts';
import type { Scanlijst } from '../../domain/scanlijst/scanlijst.ts';
import type { Teaminhoud } from '../../domain/team/teaminhoud.ts';
import type { Mijlpalenbestand } from '../../domain/voortgang/landelijkemijlpaal.ts';
import type { Afvinkcriteria } from '../../domain/werkwijze/afvinkpunt.ts';
import type { Bronnen } from '../bronnen.ts';
import type { Kenniskop } from '../kenniskop.ts';
import type { Pakket } from '../pakket.ts';
import type { Voorbeeldbestand } from '../voorbeeldbestand.ts';
import type { Bevinding, Datapad } from './Controlefout.ts';

export const PAKKETMAP = 'checklists/preferente-werkwijze';

/** The files of the package, by what is in them. */
export const PAKKETBESTAND = {
  pakket: `${PAKKETMAP}/pakket.yaml`,
  scanlijst: `${PAKKETMAP}/scanlijst.yaml`,
  werkproces: `${PAKKETMAP}/werkproces.yaml`,
  normenset: `${PAKKETMAP}/normen.yaml`,
  team: `${PAKKETMAP}/team.yaml`,
  afvinken: `${PAKKETMAP}/afvinken.yaml`,
  mijlpalen: `${PAKKETMAP}/mijlpalen.yaml`,
  bronnen: `${PAKKETMAP}/bronnen.yaml`,
  bedragen: 'checklists/bedragen.yaml',
  casussen: 'checklists/casussen.yaml',
  wet: 'checklists/beleidsregels/wet.yaml',
} as const;
export type Pakketdeel = keyof typeof PAKKETBESTAND;

export type Pakketinhoud = {
  pakket: Pakket;
  scanlijst: Scanlijst;
  werkproces: Werkproces;
  normenset: Normenset;
  team: Teaminhoud;
  afvinken: Afvinkcriteria;
  mijlpalen: Mijlpalenbestand;
  bronnen: Bronnen;
  bedragen: Bedragen;
  casussen: Casusinhoud;
  wet: Wetsfeiten;
};

/** A page: its front matter, and all its lines, of which the first `kopregels` are that front matter. */
export type Kennispaginabron = { bestand: string; kop: Kenniskop; regels: string[]; kopregels: number };

/** Everything in checklists/, each file right by itself; what the files say about each other is not checked yet. */
export type Inhoud = Pakketinhoud & {
  voorbeelden: { bestand: string; voorbeeld: Voorbeeldbestand }[];
  kennis: Kennispaginabron[];
  beleidsregels: { bestand: string; regel: Beleidsregel }[];
};

/** One subject that is checked. Pure: the same content gives the same findings, in the order of the file. */
export type Controle = (inhoud: Inhoud) => Bevinding[];

/** Makes findings in one file of the package. */
export function bevindingIn(deel: Pakketdeel) {
  return (plek: Datapad, melding: string): Bevinding => ({ bestand: PAKKETBESTAND[deel], plek, melding });
}
