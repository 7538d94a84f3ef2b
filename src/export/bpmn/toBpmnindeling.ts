import { toModelraster } from '../../diagram/modelraster.ts';
import type { Cel } from '../../diagram/raster.ts';
import type { Tekenmodel } from '../../diagram/tekenmodel.ts';
import type { Procesmodel } from '../../domain/proces/procesmodel.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { gastheerVan } from './plaatsing.ts';

/** Phases from left to right, and in which one a step or gateway stands; unknown = near its neighbours. */
export type Fasering = { fasen: Tekenmodel['fasen']; faseVan: (id: string) => string | undefined };

const EEN_FASE: Fasering = { fasen: [{ id: '', naam: '', kort: [] }], faseVan: () => undefined };

/**
 * Columns and rows for the drawing of a model, as our own picture has them. An event on the edge of a step has no
 * place of its own: its lines count as lines of that step.
 */
export function toBpmnindeling(
  model: Procesmodel,
  { fasen, faseVan }: Fasering = EEN_FASE,
): { knopen: readonly Cel[] } {
  const { stappen, poorten, gebeurtenissen, overgangen } = model.graaf;
  const opRand = new Map<string, string>();
  for (const gebeurtenis of Object.values(gebeurtenissen)) {
    const gastheer = gastheerVan(model, gebeurtenis);
    if (gastheer !== undefined) opRand.set(gebeurtenis.id, gastheer);
  }
  const metFase = (id: string) => {
    const fase = faseVan(id);
    return fase === undefined ? {} : { fase };
  };
  const raster = toModelraster({
    banen: model.banen,
    fasen,
    knopen: [
      ...Object.values(stappen).map(({ id, naam, baan }) => ({
        id,
        soort: 'stap' as const,
        naam,
        baan,
        ...metFase(id),
      })),
      ...Object.values(poorten).map(({ id, vraag, baan }) => ({
        id,
        soort: 'poort' as const,
        naam: vraag,
        baan,
        ...metFase(id),
      })),
    ],
    gebeurtenissen: Object.values(gebeurtenissen)
      .filter(({ id }) => !opRand.has(id))
      .map(({ id, soort, tekst, baan }) => ({ id, soort, tekst, baan })),
    overgangen: overgangen.map(({ van, naar }) => ({ van: opRand.get(van) ?? van, naar })),
  });
  return { knopen: [...raster.cellen.values()] };
}

/** The phases of our own process. */
export function toFasering(werkproces: Werkproces): Fasering {
  const hoofdstappen = new Map(werkproces.hoofdstappen.map(({ id, fase }) => [id, fase]));
  const perId = new Map<string, string | undefined>([
    ...werkproces.poorten.map(({ id, fase }) => [id, fase] as const),
    ...werkproces.deelstappen.map(({ id, hoofdstap }) => [id, hoofdstappen.get(hoofdstap)] as const),
    ...werkproces.extraStappen.map(
      ({ id, fase, hoofdstap }) => [id, fase ?? hoofdstappen.get(hoofdstap)] as const,
    ),
  ]);
  return { fasen: werkproces.fasen, faseVan: (id) => perId.get(id) };
}
