import { MAAT_A3, MAAT_SCHERM } from '../../diagram/maten.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import type { Planbeelden } from '../../export/plan/plan.ts';
import { klok } from '../../platform/klok.ts';
import type { Werkruimte } from '../../store/werkruimte.ts';
import { schema } from '../../texts/schema.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { toBeeldblad } from './beeldblad.ts';
import { toBladpng } from './beelduitvoer.ts';
import { toSchermbeeld } from './schermbeeld.ts';
import { toVerschilrijen } from './verschilrij.ts';

/**
 * The picture of a traject in any view, as a sheet without list and figures: for documents of the plan.
 * @param gemeente code of the only one; undefined = all
 */
export function maakPlanbeelden(
  { traject, werkwijze, afgeleid }: Pick<Werkruimte, 'traject' | 'werkwijze' | 'afgeleid'>,
  gemeente: string | undefined,
): Planbeelden {
  const { meetlat, vergelijkingen } = afgeleid;
  const nummerVan = new Map(werkwijze.scanlijst.scanpunten.map(({ id, nummer }) => [id, nummer]));
  const { model, beeldmerken } = toSchermbeeld(
    { meetlat, traject, vergelijkingen, gemeente, paar: undefined },
    nummerVan,
  );
  const namen = new Map(afgeleid.gemeenten.map(({ code, naam }) => [code, naam]));
  const blad: Planbeelden['blad'] = (stand, waarvoor) =>
    toBeeldblad({
      model,
      beeldmerken,
      deel: undefined,
      alleRijen: toVerschilrijen(model, afgeleid.wijzigingen()),
      paar: undefined,
      werkproces: werkwijze.werkproces,
      stand,
      woorden: {
        stand: (welke) => verschillen.beeld.gekozen[welke],
        legenda: schema.legenda,
      },
      cijfers: [],
      naam: traject.kenmerken.naam,
      gemeenten: [...model.vergelijkingen.keys()].map((code) => namen.get(code) ?? code),
      dag: toDag(klok()),
      voorbeeld: traject.kenmerken.voorbeeld === true,
      maat: waarvoor === 'dia' ? MAAT_SCHERM : MAAT_A3,
      metLijst: false,
    });
  return { blad, png: toBladpng };
}
