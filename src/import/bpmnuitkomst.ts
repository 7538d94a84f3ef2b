import type { Procesmodel } from '../domain/proces/procesmodel.ts';

/** Files of other programs that people take for BPMN, and old BPMN. */
export const VREEMDE_VORMEN = [
  'visio',
  'signavio',
  'bizagi',
  'aris',
  'adonis',
  'xpdl',
  'drawio',
  'archimate',
  'dmn',
  'bpmn-1',
  'zip',
  'beeld',
  'json',
  'onbekend',
] as const;
export type Vreemdevorm = (typeof VREEMDE_VORMEN)[number];

/** Why nothing was read. Sizes in bytes, lines count from 1. */
export type Bpmnfout =
  | { soort: 'niet-te-lezen' }
  | { soort: 'te-groot'; grootte: number; maximum: number }
  | { soort: 'onbekende-codering'; codering: string }
  | { soort: 'niet-xml' }
  | { soort: 'doctype' }
  | { soort: 'beschadigd'; regel?: number }
  | { soort: 'geen-bpmn'; vorm: Vreemdevorm }
  | { soort: 'dubbele-ids'; ids: readonly string[] }
  | { soort: 'geen-proces' };

/** What was read in another way than it stood there, or was left out; in the order in which people see it. */
export const OPMERKINGSOORTEN = [
  'meer-processen',
  'proces-zonder-pool',
  'pool-zonder-stappen',
  'pool-zelfde-proces',
  'berichtstroom',
  'berichtstroom-zonder-stap',
  'losse-lijn',
  'verwijzing',
  'dubbele-lijn',
  'zonder-baan',
  'zonder-naam',
  'deelproces',
  'deelproces-ingeklapt',
  'deelproces-zonder-stappen',
  'begin-einde-deelproces',
  'gebeurtenisdeelproces',
  'ad-hoc',
  'aanroep',
  'herhaling',
  'compensatie',
  'taaksoort',
  'uitvoerder',
  'poort-vereenvoudigd',
  'gebeurtenissoort',
  'tijd',
  'onderbreekt',
  'tijdens-deelproces',
  'koppeling',
  'koppeling-los',
  'voorwaarde',
  'standaardlijn',
  'document-zonder-stap',
  'aantekening',
  'toelichting',
  'groepskader',
  'niet-ondersteund',
  'niet-gelezen',
  'eigen-gegevens',
  'leverancier',
  'ingekort',
  'codering',
] as const;
export type Opmerkingsoort = (typeof OPMERKINGSOORTEN)[number];

/** One kind of remark with all that it is about: names of elements as they stood in the file, or their text. */
export type Bpmnopmerking = { soort: Opmerkingsoort; elementen: readonly string[] };

export type Bpmnuitkomst =
  | { soort: 'ok'; model: Procesmodel; opmerkingen: readonly Bpmnopmerking[] }
  | Bpmnfout;

/** Most bytes that are read; more is refused before anything is parsed. */
export const MAX_BPMN = 20_000_000;

/** Longest name or text that is kept, in characters. */
export const MAX_TEKST = 500;
