import { beoordeelGemeente } from '../scanlijst/beoordeling.ts';
import type { Traject } from '../traject/traject.ts';
import { toAntwoordenPerGemeente, toTrajectnormen } from '../traject/trajectvergelijking.ts';
import { toTrajectwijzigingen } from '../traject/trajectwijzigingen.ts';
import type { PreferenteWerkwijze } from '../werkwijze/preferenteWerkwijze.ts';
import { toTrajectvoortgang } from './trajectvoortgang.ts';
import type { Trajectvoortgang } from './voortgangsbestand.ts';

/** The part of the content that progress follows from. */
export type Voortgangsinhoud = Pick<PreferenteWerkwijze, 'scanlijst' | 'normenset' | 'afvinken'>;

/**
 * What the programme may see of a traject that is not opened: the same as the open traject says of itself, without
 * building its processes. Cost is linear in answers.
 */
export function toLosseVoortgang(inhoud: Voortgangsinhoud, traject: Traject): Trajectvoortgang {
  const { scanlijst, normenset } = inhoud;
  const normen = toTrajectnormen(normenset, traject);
  const vergelijkingen = new Map(
    [...toAntwoordenPerGemeente(traject)].map(([gemeente, antwoorden]) => [
      gemeente,
      { beoordelingen: beoordeelGemeente({ scanlijst, antwoorden, normen }) },
    ]),
  );
  const wijzigingen = toTrajectwijzigingen(scanlijst, traject, vergelijkingen);
  return toTrajectvoortgang({ werkwijze: inhoud, traject, vergelijkingen, wijzigingen });
}
