import { Methodestap } from '../../domain/team/teaminhoud.ts';
import { type Stapvoortgang, toStappenKlaar } from '../../domain/voortgang/stapvoortgang.ts';

/** The step of the method to show tasks of: as asked for in the address, else where the traject is now. */
export function toMethodestap(gevraagd: string | undefined, voortgang: Stapvoortgang): Methodestap {
  const stap = Methodestap.options.find((optie) => optie === gevraagd);
  if (stap !== undefined) return stap;
  if (!voortgang.scanBegonnen) return 'team';
  const klaar = toStappenKlaar(voortgang);
  return klaar.aanpassen ? 'afvinken' : klaar.scan ? 'aanpassen' : 'scan';
}
