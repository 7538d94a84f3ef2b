import { type Meetlat, toMeetlat, type Vergelijking } from '../domain/proces/vergelijking.ts';
import type { Traject } from '../domain/traject/traject.ts';
import { type Kolom, type MetCode, toGemeenten, toKolommen } from '../domain/traject/trajectgemeenten.ts';
import { toTrajectnormen, type Vergeleken, vergelijkTraject } from '../domain/traject/trajectvergelijking.ts';
import { toTrajectwijzigingen } from '../domain/traject/trajectwijzigingen.ts';
import { type Afvinkstand, toAfvinkstand } from '../domain/voortgang/afvinkstand.ts';
import { type Stapvoortgang, toStapvoortgang } from '../domain/voortgang/stapvoortgang.ts';
import { toTrajectvoortgang } from '../domain/voortgang/trajectvoortgang.ts';
import type { Trajectvoortgang } from '../domain/voortgang/voortgangsbestand.ts';
import type { PreferenteWerkwijze } from '../domain/werkwijze/preferenteWerkwijze.ts';
import { type Gemeenteplan, toGemeenteplannen } from '../domain/wijziging/gemeenteplan.ts';
import { toVerschillen, type Verschil } from '../domain/wijziging/verschil.ts';
import { toGraaf, toVoorgangers, vindKringen, type Voorgangers } from '../domain/wijziging/voorgangers.ts';
import type { Wijziging } from '../domain/wijziging/wijziging.ts';

/** Everything that follows from a traject; nothing of it is stored. The functions are computed on first use. */
export type Afgeleid = {
  meetlat: Meetlat;
  gemeenten: readonly MetCode[];
  kolommen: readonly Kolom[];
  /** by gemeente code, in the order of the traject */
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  verschillen: () => readonly Verschil[];
  wijzigingen: () => readonly Wijziging[];
  /** what waits for what, and the work per gemeente with that */
  plan: () => Plan;
  afvinkstanden: () => ReadonlyMap<string, Afvinkstand>;
  /** what the programme may see */
  voortgang: () => Trajectvoortgang;
  /** how far the four steps are */
  stappen: () => Stapvoortgang;
};

export type Plan = {
  voorgangers: Voorgangers;
  /** by gemeente code */
  gemeenten: ReadonlyMap<string, Gemeenteplan>;
  /** ids that wait for each other: only own changes can */
  kringen: readonly (readonly string[])[];
};

/**
 * Makes the one function that derives. It keeps the last result, and keeps the meetlat as long as the
 * norms stay the same, so that an answer costs one comparison per distinct set of answers.
 */
export function maakAfleider(werkwijze: PreferenteWerkwijze): (traject: Traject) => Afgeleid {
  let meetlat: Meetlat | undefined;
  let normen: Traject['normen'] | undefined;
  let vergeleken: Vergeleken | undefined;
  let vorige: { traject: Traject; afgeleid: Afgeleid } | undefined;
  return (traject) => {
    if (vorige?.traject === traject) return vorige.afgeleid;
    if (!meetlat || normen !== traject.normen) {
      meetlat = toMeetlat(werkwijze, toTrajectnormen(werkwijze.normenset, traject));
      normen = traject.normen;
      vergeleken = undefined;
    }
    vergeleken = vergelijkTraject(meetlat, traject, vergeleken);
    const afgeleid = leidAf(meetlat, traject, vergeleken);
    vorige = { traject, afgeleid };
    return afgeleid;
  };
}

function leidAf(meetlat: Meetlat, traject: Traject, vergeleken: Vergeleken): Afgeleid {
  const { werkwijze } = meetlat;
  const { scanlijst, afvinken: criteria } = werkwijze;
  const vergelijkingen = new Map([...vergeleken].map(([code, { vergelijking }]) => [code, vergelijking]));
  const wijzigingen = eenmaal(() => toTrajectwijzigingen(scanlijst, traject, vergelijkingen));
  return {
    meetlat,
    gemeenten: toGemeenten(traject),
    kolommen: toKolommen(traject),
    vergelijkingen,
    verschillen: eenmaal(() => toVerschillen(scanlijst, vergelijkingen)),
    wijzigingen,
    plan: eenmaal(() => {
      const { regels } = scanlijst.volgorde;
      const eigen = Object.entries(traject.eigenWijzigingen).map(([id, { waarde }]) => ({
        id,
        na: waarde.na,
      }));
      const voorgangers = toVoorgangers(regels, eigen);
      return {
        voorgangers,
        gemeenten: toGemeenteplannen(wijzigingen(), voorgangers),
        kringen: vindKringen(toGraaf(regels, eigen)),
      };
    }),
    afvinkstanden: eenmaal(
      () =>
        new Map(
          [...vergelijkingen].map(([gemeente, vergelijking]) => [
            gemeente,
            toAfvinkstand({
              criteria,
              scanlijst,
              traject,
              gemeente,
              vergelijking,
              wijzigingen: wijzigingen(),
            }),
          ]),
        ),
    ),
    voortgang: eenmaal(() =>
      toTrajectvoortgang({ werkwijze, traject, vergelijkingen, wijzigingen: wijzigingen() }),
    ),
    stappen: eenmaal(() =>
      toStapvoortgang({ werkwijze, traject, vergelijkingen, wijzigingen: wijzigingen() }),
    ),
  };
}

function eenmaal<T>(maak: () => T): () => T {
  let klaar: { waarde: T } | undefined;
  return () => (klaar ??= { waarde: maak() }).waarde;
}
