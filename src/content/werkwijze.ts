import type { Werkproces } from '../domain/proces/werkproces.ts';
import type { Normenset } from '../domain/scanlijst/normenset.ts';
import type { Scanlijst } from '../domain/scanlijst/scanlijst.ts';
import type { Teaminhoud } from '../domain/team/teaminhoud.ts';
import type { Afvinkcriteria } from '../domain/werkwijze/afvinkpunt.ts';
import type { PreferenteWerkwijze } from '../domain/werkwijze/preferenteWerkwijze.ts';
import { laadBronnen } from './laadBronnen.ts';

/**
 * Loads the content, each file as a chunk of its own, so that the start page does not wait for it.
 * The build has checked every file against its schema (controle.ts), so nothing is parsed again here.
 * @throws when a file cannot be fetched
 */
export async function laadWerkwijze(): Promise<PreferenteWerkwijze> {
  const [scanlijst, werkproces, normenset, team, afvinken, bronnen] = await Promise.all([
    import('../../checklists/preferente-werkwijze/scanlijst.yaml'),
    import('../../checklists/preferente-werkwijze/werkproces.yaml'),
    import('../../checklists/preferente-werkwijze/normen.yaml'),
    import('../../checklists/preferente-werkwijze/team.yaml'),
    import('../../checklists/preferente-werkwijze/afvinken.yaml'),
    laadBronnen(),
  ]);
  return {
    scanlijst: scanlijst.default as Scanlijst,
    werkproces: werkproces.default as Werkproces,
    normenset: normenset.default as Normenset,
    team: team.default as Teaminhoud,
    afvinken: afvinken.default as Afvinkcriteria,
    bronnen: bronnen.bronnen,
  };
}
