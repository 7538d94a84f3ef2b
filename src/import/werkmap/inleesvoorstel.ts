import type { Antwoord } from '../../domain/scanlijst/antwoord.ts';
import type { Veldwaarde } from '../../werkmap/leesWijzigingsveld.ts';
import type { Onleesbaar } from '../../werkmap/leeswaarde.ts';
import type { Werkmapopmerking } from './toWerkmapinhoud.ts';

/** What would be written, and where. */
export type Inleesdoel =
  | { soort: 'wijziging'; wijziging: string; gemeente: string; veld: Veldwaarde }
  | { soort: 'antwoord'; scanpunt: string; gemeente: string; antwoord: Antwoord | undefined }
  | { soort: 'notitie'; scanpunt: string; gemeente: string; tekst: string };

/** Where something stands in the file; `cel` such as `K12`. */
export type Bestandsplek = { blad: string; cel: string };

/**
 * One fact that the file says otherwise than the traject. `botsing`: it was changed here as well since the export, so
 * somebody chooses. `bevestigd`: the beslisser had confirmed the decision, and that ends with the change, so somebody
 * chooses as well. The words are what people see on both sides; '' = nothing.
 */
export type Voorstelregel = {
  id: string;
  soort: 'nieuw' | 'gewijzigd' | 'botsing' | 'bevestigd';
  doel: Inleesdoel;
  was: string;
  wordt: string;
  plek: Bestandsplek;
};

/** A cell that is not taken over, and why. */
export type Onleesbarecel = Bestandsplek & { tekst: string; waarom: Onleesbaar };

/** A row of the file that is about nothing here. */
export type Onbekenderij = {
  blad: string;
  rij: number;
  id: string;
  gemeente: string;
  waarom: 'gemeente' | 'wijziging' | 'geldt-niet' | 'vraag';
};

/** Everything that a file would change; nothing of it has happened yet. */
export type Inleesvoorstel = {
  regels: readonly Voorstelregel[];
  /** facts about which the file says the same as the traject, and rows that nobody touched */
  gelijk: number;
  onleesbaar: readonly Onleesbarecel[];
  onbekend: readonly Onbekenderij[];
  opmerkingen: readonly Werkmapopmerking[];
  exports: readonly { traject: string; op: string }[];
};
