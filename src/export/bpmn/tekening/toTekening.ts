import type { Knoop } from '../../../diagram/indeling.ts';
import type { Pad } from '../../../diagram/indeling/pad.ts';
import type { Procesmodel } from '../../../domain/proces/procesmodel.ts';
import { toAansluitingen } from './aansluitingen.ts';
import { legBedrading } from './bedrading.ts';
import { toBord } from './bord.ts';
import { toCelmaten, toNamen } from './celmaten.ts';
import { leidLangsRij } from './langsRij.ts';
import { kiesRoutes } from './routes.ts';
import { plaatsVormen, type Stukvorm, type Vorm } from './plaatsVormen.ts';
import { toPad } from './toPad.ts';
import { toLijnnaam, toStaandeNaam } from './lijnnaam.ts';
import { legVlakken, type Vak } from './vlakken.ts';

/** The drawing of a model in px, as a BPMN file holds it: everything has a place, nothing lies on another. */
export type Tekening = {
  pool: Vak;
  /** In the order of the model. */
  banen: ReadonlyMap<string, Vak>;
  /** Steps, gateways and events by id. */
  vormen: ReadonlyMap<string, Vorm>;
  /** Documents where they are used. */
  stukken: readonly Stukvorm[];
  /** By place in the list of lines. */
  lijnen: readonly { pad: Pad; label?: Vak }[];
};

/** @throws Error when the picture has no place for a node */
export function toTekening(
  model: Procesmodel,
  knopen: readonly Pick<Knoop, 'id' | 'kolom' | 'rij'>[],
): Tekening {
  const bord = toBord(model, knopen);
  const namen = toNamen(model);
  const { lijnen: eerste, naamBoven } = kiesRoutes(bord);
  const einden = toAansluitingen(eerste);
  const lijnen = leidLangsRij(bord, eerste, einden);
  const maten = toCelmaten(bord, { lijnen, einden, namen, naamBoven });
  const bedrading = legBedrading(lijnen, einden);
  const vlakken = legVlakken(bord, { maten, bedrading, lijnen, einden, naamBoven });
  const { vormen, stukken } = plaatsVormen(bord, { maten, vlakken, namen, naamBoven });
  return {
    pool: vlakken.pool,
    banen: vlakken.banen,
    vormen,
    stukken,
    lijnen: lijnen.map((lijn) => {
      const pad = toPad(lijn, { einden, bedrading, vlakken, vormen });
      const bron = vormen.get(lijn.van.id);
      const eind = einden.uit.get(lijn.nr);
      if (lijn.label !== '' && bron && lijn.route.soort === 'staand') {
        return { pad, label: toStaandeNaam(lijn.label, bron, lijn.route.kant) };
      }
      // Beside an event on an edge stands its own name: there the program finds a place for that of the line.
      if (lijn.label === '' || !bron || !eind) return { pad };
      return { pad, label: toLijnnaam(lijn.label, bron, eind, naamBoven.has(lijn.van.id)) };
    }),
  };
}
