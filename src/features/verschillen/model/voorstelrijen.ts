import type { Voorgesteld, Voorstel } from '../../../domain/proces/toVoorstellen.ts';
import type { Modelvergelijking } from '../../../domain/proces/vergelijkModel.ts';
import type { Antwoord } from '../../../domain/scanlijst/antwoord.ts';
import type { Beoordelingen } from '../../../domain/scanlijst/beoordeling.ts';
import type { Scanlijst, Scanpunt } from '../../../domain/scanlijst/scanlijst.ts';
import { isZelfdeAntwoord } from '../../../domain/scanlijst/zelfdeAntwoord.ts';
import { type Antwoordgroep, toAntwoordgroepen } from '../../../domain/traject/antwoordgroepen.ts';
import { setAntwoord } from '../../../domain/traject/opdrachten/antwoorden.ts';
import type { Mutatie } from '../../../domain/traject/mutatie.ts';
import type { Traject } from '../../../domain/traject/traject.ts';

/** A question that a model says something about, beside what the gemeenten of the model answered. */
export type Voorstelrij = {
  voorstel: Voorstel;
  scanpunt: Scanpunt;
  /** gemeenten that the question is asked of, by what they answered; undefined = nothing */
  groepen: readonly Antwoordgroep[];
  /** `klaar`: every gemeente answered one of what the model says; `anders`: some gemeente answered otherwise */
  stand: 'open' | 'anders' | 'klaar';
};

/**
 * In the order of the questions. Left out: a question that other answers take away for every gemeente, and of our
 * own export what is as preferred: there a step without an answer stands as preferred, so it says nothing. A step that
 * is missing is asked about only where nobody answered otherwise: it is no reason to doubt an answer.
 */
export function toVoorstelrijen(
  voorstellen: readonly Voorstel[],
  {
    niveau,
    scanlijst,
    traject,
    gemeenten,
    beoordelingen,
  }: {
    niveau: Modelvergelijking['niveau'];
    scanlijst: Scanlijst;
    traject: Traject;
    gemeenten: readonly string[];
    beoordelingen: (gemeente: string) => Beoordelingen | undefined;
  },
): Voorstelrij[] {
  return voorstellen.flatMap((voorstel): Voorstelrij[] => {
    if (niveau === 'deelstap' && voorstel.reden.soort === 'zoals-preferent') return [];
    const scanpunt = scanlijst.scanpunten.find(({ id }) => id === voorstel.scanpunt);
    const gevraagd = gemeenten.filter(
      (code) => beoordelingen(code)?.get(voorstel.scanpunt)?.soort !== 'overgeslagen',
    );
    if (!scanpunt || (gevraagd.length === 0 && gemeenten.length > 0)) return [];
    const groepen = toAntwoordgroepen(traject, scanpunt.id, gevraagd);
    const stand = toStand(voorstel, groepen);
    if (voorstel.reden.soort === 'ontbreekt' && stand !== 'open') return [];
    return [{ voorstel, scanpunt, groepen, stand }];
  });
}

function toStand({ antwoorden }: Voorstel, groepen: readonly Antwoordgroep[]): Voorstelrij['stand'] {
  const gegeven = groepen.flatMap(({ antwoord }) => antwoord ?? []);
  const passend = gegeven.filter((antwoord) => antwoorden.some((voorgesteld) => past(voorgesteld, antwoord)));
  if (passend.length < gegeven.length) return 'anders';
  return groepen.length > 0 && gegeven.length === groepen.length ? 'klaar' : 'open';
}

/**
 * The same answer; of multiple choice the model speaks of one option only, so the others may be chosen or not.
 */
function past({ optie, antwoord }: Voorgesteld, gegeven: Antwoord): boolean {
  if (isZelfdeAntwoord(antwoord, gegeven)) return true;
  if (antwoord.soort !== 'opties' || gegeven.soort !== 'opties' || optie.includes('+')) return false;
  return antwoord.opties.includes(optie) === gegeven.opties.includes(optie);
}

/** Gemeenten that answered something else than this. */
export function toAnderen({ groepen }: Voorstelrij, voorgesteld: Voorgesteld): string[] {
  return groepen
    .filter((groep) => groep.antwoord !== undefined && !past(voorgesteld, groep.antwoord))
    .flatMap((groep) => groep.gemeenten);
}

/** The model only lacks a step: a question to ask, no proposal. */
export function isGevraagd({ voorstel }: Voorstelrij): boolean {
  return voorstel.reden.soort === 'ontbreekt';
}

/** Without a doubt and without an answer: what can be taken over at once. */
export function isOvername(rij: Voorstelrij): boolean {
  return rij.stand === 'open' && rij.voorstel.antwoorden.length === 1 && !isGevraagd(rij);
}

type Schrijven = { versie: string; nieuwId: () => string };

/** Answers a question for all gemeenten that it is asked of; what they answered before is replaced. */
export function neemVoorstelOver(
  traject: Traject,
  { scanpunt, groepen }: Voorstelrij,
  { antwoord }: Voorgesteld,
  schrijven: Schrijven,
): Mutatie[] {
  const gemeenten = groepen.flatMap((groep) => groep.gemeenten);
  return setAntwoord(traject, { gemeenten, scanpunt: scanpunt.id, antwoord, ...schrijven });
}

/** Answers every question that `isOvername`, only where there is no answer yet. */
export function neemAlleOver(
  traject: Traject,
  rijen: readonly Voorstelrij[],
  schrijven: Schrijven,
): Mutatie[] {
  const begonnen = new Set<string>();
  return rijen.filter(isOvername).flatMap(({ voorstel, scanpunt, groepen }) => {
    const gemeenten = groepen.flatMap((groep) => (groep.antwoord ? [] : groep.gemeenten));
    const antwoord = voorstel.antwoorden[0]?.antwoord;
    const mutaties = setAntwoord(traject, { gemeenten, scanpunt: scanpunt.id, antwoord, ...schrijven });
    // The start of the scan is noted once per gemeente, also when several answers are its first.
    return mutaties.filter(({ deel, waarde }) => {
      if (deel !== 'journaal' || waarde?.soort !== 'scan-begonnen') return true;
      if (begonnen.has(waarde.gemeente)) return false;
      begonnen.add(waarde.gemeente);
      return true;
    });
  });
}
