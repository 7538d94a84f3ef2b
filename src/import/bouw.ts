import type { Procesgebeurtenis, Procespoort, Processtap } from '../domain/proces/procesgraaf.ts';
import type { Banen } from './banen.ts';
import type { Vlak } from './leesTekening.ts';
import type { Lezing } from './lezing.ts';
import type { Moddleelement } from './moddleElement.ts';

/** A line while it is read; `wat` names it in a remark, '' when nobody drew it. */
export type Ruwelijn = { van: string; naar: string; label: string; wat: string };

/**
 * A place that lines run through and that is no node of ours: the edge of a subprocess, its own begin and end, one
 * half of a link. `houdtVast`: a line that stops here and goes no further is told.
 */
export type Doorgang = { baan: string; houdtVast: boolean };

/** The model while it is read. */
export type Bouw = {
  lezing: Lezing;
  banen: Banen;
  vlakken: ReadonlyMap<Moddleelement, Vlak>;
  stappen: Map<string, Processtap>;
  poorten: Map<string, Procespoort>;
  gebeurtenissen: Map<string, Procesgebeurtenis>;
  groepen: Map<string, string>;
  lijnen: Ruwelijn[];
  doorgangen: Map<string, Doorgang>;
  /** Where a line to (`in`) or from (`uit`) an element goes. */
  plek: Map<Moddleelement, { in: string; uit: string }>;
  /** First step inside an expanded subprocess, or the subprocess inside it that comes first. */
  eerste: Map<Moddleelement, string | Moddleelement>;
  /** All containers that were read, with the lane of what stands in no lane. */
  houders: Houder[];
};

/** A process or expanded subprocess: what nodes stand in. */
export type Houder = {
  element: Moddleelement;
  soort: 'proces' | 'deelproces' | 'gebeurtenisdeelproces';
  /** Name of the subprocess or pool, for the steps in it. */
  groep: string | undefined;
  /** Lane of a node that stands in no lane itself. */
  baan: () => string;
  /** Names of what it stands in, for lanes with one name. */
  pad: readonly string[];
  laanVan: ReadonlyMap<Moddleelement, string>;
};

export function maakBouw(delen: Pick<Bouw, 'lezing' | 'banen' | 'vlakken'>): Bouw {
  return {
    ...delen,
    stappen: new Map(),
    poorten: new Map(),
    gebeurtenissen: new Map(),
    groepen: new Map(),
    lijnen: [],
    doorgangen: new Map(),
    plek: new Map(),
    eerste: new Map(),
    houders: [],
  };
}

/** A name that no id of a file can have. */
const doorgangId = (kant: 'in' | 'uit' | 'door', nr: number): string => `\u0000${kant}${nr}`;

/** A passage with a name of its own. */
export function maakDoorgang(bouw: Bouw, kant: 'in' | 'uit' | 'door', doorgang: Doorgang): string {
  const id = doorgangId(kant, bouw.doorgangen.size);
  bouw.doorgangen.set(id, doorgang);
  return id;
}
