import { toDeelmeetlat, toDeelvergelijking } from '../../domain/proces/deelmeetlat.ts';
import type { Meetlat, Vergelijking } from '../../domain/proces/vergelijking.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import { type Beeldmerken, toBeeldmerken } from './beeldmerken.ts';
import { type Paar, toPaarscherm } from './paar.ts';
import { type Schermmodel, toSchermmodel } from './schermmodel.ts';

type Invoer = {
  meetlat: Meetlat;
  traject: Traject;
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  /** code of the only one to show; undefined = all of them */
  gemeente: string | undefined;
  paar: Paar | undefined;
};
/** What is compared, and the marks with which the picture shows it. */
export type Schermbeeld = { model: Schermmodel; beeldmerken: Beeldmerken };

export function toSchermbeeld(invoer: Invoer, nummerVan: ReadonlyMap<string, number>): Schermbeeld {
  const { meetlat, traject, vergelijkingen, gemeente, paar } = invoer;
  if (paar) return toPaarscherm({ meetlat, traject, vergelijkingen, paar }, nummerVan);
  const model = toSchermmodel(meetlat, vergelijkingen, gemeente);
  return { model, beeldmerken: toBeeldmerken(model, nummerVan, meetlat.werkwijze.werkproces) };
}

/** The same for deelstappen: what an opened hoofdstap shows. */
export function toDeelschermbeeld(invoer: Invoer, nummerVan: ReadonlyMap<string, number>): Schermbeeld {
  const meetlat = toDeelmeetlat(invoer.meetlat);
  const vergelijkingen = new Map(
    [...invoer.vergelijkingen].map(([code, een]) => [code, toDeelvergelijking(meetlat, een)]),
  );
  return toSchermbeeld({ ...invoer, meetlat, vergelijkingen }, nummerVan);
}
