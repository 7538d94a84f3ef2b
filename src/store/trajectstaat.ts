import type { Traject } from '../domain/traject/traject.ts';
import type { Jsonfout } from '../storage/leesJson.ts';
import type { Bestandsopmerking, Leesfout } from '../storage/leesTrajectbestand.ts';
import type { Samenvoegverslag } from '../storage/samenvoegen.ts';
import type { Terugdraaiuitkomst } from '../storage/terugdraaien.ts';
import type { Onleesbaar, Schrijfuitkomst } from '../storage/trajectdocument.ts';
import type { Opslagstand } from '../storage/trajectverbinding.ts';

/** Something to tell once. `nummer` differs at every message: the same step undone twice is told twice. */
export type Melding = { nummer: number } & Meldinginhoud;

/** What there is to tell. The sentence comes from `texts`. */
export type Meldinginhoud =
  | { soort: 'ongedaan' | 'opnieuw'; uitkomst: Exclude<Terugdraaiuitkomst, { soort: 'leeg' }> }
  | { soort: 'geweigerd'; uitkomst: Extract<Schrijfuitkomst, { soort: 'geweigerd' }> }
  | { soort: 'alleen-lezen' }
  /** another tab removed the traject: it can only be saved as a file now */
  | { soort: 'elders-verwijderd' }
  /** what this browser holds cannot be read; `kopie` is the text of a file to save and show to somebody */
  | { soort: 'bewaarde-data-stuk'; kopie: string };

/** The read model of the screens: one open traject and where it is kept. */
export type Trajectstaat = {
  traject: Traject | null;
  laden: 'leeg' | 'bezig' | 'klaar' | 'niet-gevonden' | 'mislukt';
  alleenLezen: boolean;
  opslag: Opslagstand;
  kanOngedaan: boolean;
  kanOpnieuw: boolean;
  /** name of the step that undo or redo would take, null when there is none */
  stapOngedaan: string | null;
  stapOpnieuw: string | null;
  /** stored values that this version cannot show; they are kept */
  onleesbaar: readonly Onleesbaar[];
  /** stored pieces that cannot be read at all; they are kept */
  kapotteDelen: number;
  melding: Melding | null;
};

export type Uitvoeruitkomst = Schrijfuitkomst | { soort: 'alleen-lezen' } | { soort: 'geen-traject' };

type Geopend = { id: string; opmerkingen: readonly Bestandsopmerking[]; onleesbaar: number };

/** What opening a file did. Only the first three changed anything on screen. */
export type Bestandsuitkomst =
  | ({ soort: 'geopend' } & Geopend)
  | ({ soort: 'samengevoegd'; verslag: Samenvoegverslag } & Geopend)
  | ({ soort: 'niets-nieuw' } & Geopend)
  /** the other kind of file; the content still has to be checked */
  | { soort: 'voortgang'; inhoud: unknown }
  | { soort: 'alleen-lezen' }
  | { soort: 'bewaarde-data-stuk'; kopie: string }
  /** this browser may hold the same traject and does not answer: opening would make a second one */
  | { soort: 'browser-antwoordt-niet' }
  /** the browser could not read the file at all */
  | { soort: 'niet-te-lezen' }
  | Leesfout
  | Jsonfout;

/** The part of a browser's File that is used. */
export type Bestand = { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };

export const GEEN_OPSLAGSTAND: Opslagstand = {
  stand: 'bewaard',
  op: null,
  gewijzigdOp: null,
  bestandOp: null,
  andereTab: false,
  nietInBestand: false,
};

export const LEGE_STAAT: Trajectstaat = {
  traject: null,
  laden: 'leeg',
  alleenLezen: false,
  opslag: GEEN_OPSLAGSTAND,
  kanOngedaan: false,
  kanOpnieuw: false,
  stapOngedaan: null,
  stapOpnieuw: null,
  onleesbaar: [],
  kapotteDelen: 0,
  melding: null,
};
