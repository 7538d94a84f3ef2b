import type { Stand } from '../../diagram/beeld.ts';
import type { Blad } from '../../diagram/svg.ts';
import type { Planrij } from './planregels.ts';

/** One difference in words. `nu` holds a line per group of gemeenten. */
export type Planverschil = {
  nummer: number;
  titel: string;
  nu: readonly string[];
  voorkeur: string;
  besluit: string;
  gemeenten: readonly string[];
};

/** How far one gemeente is. */
export type Plangemeente = {
  naam: string;
  /** where it stands, in a sentence */
  stand: string;
  /** afgevinkt, whether or not on a condition */
  afgevinkt: boolean;
  punten: { inOrde: number; totaal: number };
  verschillen: number;
  /** its own lines, soonest first */
  rijen: readonly Planrij[];
  /** what still keeps it from being checked off: ids and titles of changes */
  houdtTegen: readonly { id: string; titel: string }[];
  /** day in words; undefined when nobody set it */
  ingangsdatum: string | undefined;
};

/** The plan in words: every document is written from this and adds nothing to it. */
export type Plan = {
  titel: string;
  /** for whom, and of which day */
  ondertitel: string;
  /** what the reader must know first: proposal, example */
  stempels: readonly string[];
  samenvatting: { over: readonly string[]; stand: readonly string[] };
  cijfers: readonly { naam: string; nu: string; voorkeur: string; let: string }[];
  verschillen: readonly Planverschil[];
  /** all work, soonest first */
  rijen: readonly Planrij[];
  /** what is not settled, per kind; kinds without anything are left out */
  open: readonly { titel: string; punten: readonly string[] }[];
  gemeenten: readonly Plangemeente[];
  slot: string;
};

/** The process picture for documents: as a sheet in any view, and a sheet drawn as PNG. */
export type Planbeelden = {
  blad: (stand: Stand, waarvoor: 'papier' | 'dia') => Blad;
  png: (blad: Blad) => Promise<Blob>;
};
/** @param gemeente code of the only one; undefined = all */
export type MaakPlanbeelden = (gemeente: string | undefined) => Promise<Planbeelden>;
