import type { Werkproces } from '../proces/werkproces.ts';
import type { Bron } from '../scanlijst/bron.ts';
import type { Normenset } from '../scanlijst/normenset.ts';
import type { Scanlijst } from '../scanlijst/scanlijst.ts';
import type { Teaminhoud } from '../team/teaminhoud.ts';
import type { Afvinkcriteria } from './afvinkpunt.ts';

/** All content of one version of the preferente werkwijze, as checked at build time. */
export type PreferenteWerkwijze = {
  scanlijst: Scanlijst;
  werkproces: Werkproces;
  normenset: Normenset;
  team: Teaminhoud;
  afvinken: Afvinkcriteria;
  /** what every herkomst in the rest names */
  bronnen: readonly Bron[];
};
