import type { Tabelfout } from '../domain/beleidsregel/controleerTabellen.ts';
import type { Toetsbaarmodel } from '../domain/beleidsregel/tabeldiagrammen.ts';
import type { Vreemdevorm } from './bpmnuitkomst.ts';

/** Why a table cannot be tried here. Rows count from 1; `rij` undefined = the head of the column. */
export type Dmnbezwaar =
  | { soort: 'trefregel'; tabel: string; trefregel: string }
  | { soort: 'meer-uitkomsten'; tabel: string; aantal: number }
  | { soort: 'uitdrukking'; tabel: string; rij: number | undefined; kolom: string; tekst: string }
  | { soort: 'waardesoort'; naam: string; waardesoort: string }
  | { soort: 'geen-tabel'; naam: string }
  | { soort: 'kring'; namen: readonly string[] };

/** Why nothing was read. Sizes in bytes, lines count from 1. */
export type Dmnfout =
  | { soort: 'te-groot'; grootte: number; maximum: number }
  | { soort: 'niet-te-lezen' }
  | { soort: 'onbekende-codering'; codering: string }
  | { soort: 'niet-xml' }
  | { soort: 'doctype' }
  | { soort: 'beschadigd'; regel?: number }
  | { soort: 'geen-dmn'; vorm: Vreemdevorm | 'bpmn' }
  | { soort: 'geen-tabellen' }
  | { soort: 'niet-te-gebruiken'; bezwaren: readonly Dmnbezwaar[] }
  | { soort: 'te-ingewikkeld' };

/** `fouten`: what is wrong with the tables themselves; while there are any, the model cannot be tried. */
export type Dmnuitkomst = { soort: 'ok'; toetsbaar: Toetsbaarmodel; fouten: readonly Tabelfout[] } | Dmnfout;

/** Most bytes that are read; more is refused before anything is parsed. */
export const MAX_DMN = 2_000_000;
