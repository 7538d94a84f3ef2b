import type { Merk } from '../../domain/proces/merken.ts';
import type { Cijferregel } from '../cijfers/cijferregel.ts';
import type { Uitlegbron } from '../zinnen/verschiluitleg.ts';

/** What the sentences are made of, with the names of the gemeenten and the day in words ("22 november 2026"). */
export type Zinnenbron = Uitlegbron & {
  cijfers: readonly Cijferregel[];
  naamVan: (gemeente: string) => string;
  dag: string;
};

/**
 * One change in sentences. Gemeenten are codes; who writes it out names them. `proces`: a change of the process, with
 * the questions behind it; `vraag`: a question by itself.
 */
export type Zinregel = {
  soort: 'proces' | 'vraag';
  merk: 'vervalt' | 'komt-erbij' | 'verandert' | 'eigen-beleid';
  zin: string;
  nu: string | undefined;
  voorkeur: string | undefined;
  /** nobody confirmed this preference yet */
  teBevestigen: boolean;
  /** printed numbers of the questions behind it */
  vragen: readonly number[];
  gemeenten: readonly string[];
  /** what the employer notices, said nowhere earlier in the list */
  werkgever: readonly string[];
};

/** A drawn step with what changes in it. */
export type Zinstap = { id: string; naam: string; merk: Merk; regels: readonly Zinregel[] };

/** A part without changes of its own: sentences, and steps that belong to the first of them. */
export type Zindeel = {
  soort: 'blijft' | 'onbekend' | 'open';
  stappen: readonly { id: string; naam: string }[];
  zinnen: readonly string[];
};

/** The whole comparison in the order in which one reads it aloud. */
export type Zinnenlijst = {
  titel: string;
  inleiding: readonly string[];
  cijfers: readonly string[];
  /** only phases in which something changes */
  fasen: readonly { id: string; naam: string; stappen: readonly Zinstap[] }[];
  /** differences without a place in the process */
  buiten: readonly Zinregel[];
  delen: readonly Zindeel[];
  /** beleidsvrijheid: information, no differences */
  beleid: readonly Zinregel[];
  slot: string;
};
