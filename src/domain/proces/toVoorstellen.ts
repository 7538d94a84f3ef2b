import type { Antwoord } from '../scanlijst/antwoord.ts';
import { NORM_AFWIJKING } from '../scanlijst/beoordeling.ts';
import type { Scanpunt } from '../scanlijst/scanlijst.ts';
import type { Procesverschil } from './diffProces.ts';
import { maakModeloordeel, type Modeloordeel } from './modeloordeel.ts';
import { type Antwoordproef, maakAntwoordproef } from './antwoordproef.ts';
import { isHerkenbaar } from './isHerkenbaar.ts';
import type { Meetlat } from './vergelijking.ts';
import type { Modelvergelijking } from './vergelijkModel.ts';

/** An answer that fits the model; `optie` = its code, or `afwijking` for a fact beside a norm. */
export type Voorgesteld = { optie: string; antwoord: Antwoord };

/**
 * A question that the model may answer. Nobody has answered it yet: somebody still has to say so.
 * `antwoorden`: the answers that fit; with one of them the model is clear, with more it leaves the choice.
 */
export type Voorstel = { scanpunt: string; antwoorden: readonly Voorgesteld[]; reden: Voorstelreden };
export type Voorstelreden =
  /** The model differs in the way that these answers do. */
  | { soort: 'verschil'; verschillen: readonly Procesverschil[] }
  /** Only steps that are missing in the model: left out, or done and not drawn. */
  | { soort: 'ontbreekt'; verschillen: readonly Procesverschil[] }
  /** The model shows these drawn steps in a way that leaves only the preferred answer. */
  | { soort: 'zoals-preferent'; stappen: readonly string[] };

/**
 * Which answers would give the differences that a model shows, in the order of the questions. An answer fits when
 * the model has at least one difference that the answer gives on its own, and shows none of its others as preferred;
 * of two such answers the one that explains all that the other does, and more, is left. In a model that somebody drew
 * a missing step proves nothing: an answer that rests on more goes first, and without one the proposal is `ontbreekt`.
 * A model that is not `isHerkenbaar` says nothing about us.
 * Where the model shows a step as preferred, the preferred answer is proposed only when every other answer is
 * thereby ruled out. Cost: one comparison per possible answer that `beproef` did not try before.
 * @param beproef of the same meetlat
 */
export function toVoorstellen(
  vergelijking: Modelvergelijking,
  meetlat: Meetlat,
  beproef: Antwoordproef = maakAntwoordproef(meetlat),
): Voorstel[] {
  if (!isHerkenbaar(vergelijking)) return [];
  const oordeel = maakModeloordeel(vergelijking, meetlat);
  return meetlat.werkwijze.scanlijst.scanpunten.flatMap((punt) => {
    const proeven = toMogelijkeAntwoorden(punt, vergelijking).map((mogelijk) => ({
      ...mogelijk,
      oordelen: beproef(punt, mogelijk.antwoord).map(oordeel),
    }));
    return toVoorstel(punt, proeven, vergelijking.niveau) ?? [];
  });
}

type Proef = Voorgesteld & { isVoorkeur: boolean; oordelen: readonly Modeloordeel[] };

function toVoorstel(
  { id: scanpunt }: Scanpunt,
  proeven: readonly Proef[],
  niveau: Modelvergelijking['niveau'],
): Voorstel | undefined {
  const isWeersproken = ({ oordelen }: Proef) => oordelen.some(({ soort }) => soort === 'weersproken');
  const anders = proeven.filter(({ isVoorkeur }) => !isVoorkeur);
  const passend = besteVan(
    anders.flatMap((proef) => {
      const verschillen = proef.oordelen.flatMap((o) => (o.soort === 'bevestigd' ? [o.verschil] : []));
      return isWeersproken(proef) || verschillen.length === 0 ? [] : [{ proef, verschillen }];
    }),
  );
  // Our own export shows every step, so there a missing one is left out for sure.
  const bewezen = passend.filter(
    ({ verschillen }) =>
      niveau === 'deelstap' || verschillen.some(({ soort }) => soort !== 'stap-komt-erbij'),
  );
  const gekozen = bewezen.length > 0 ? bewezen : passend;
  if (gekozen.length > 0) {
    return {
      scanpunt,
      antwoorden: gekozen.map(({ proef }) => kaal(proef)),
      reden: {
        soort: bewezen.length > 0 ? 'verschil' : 'ontbreekt',
        verschillen: [...new Set(gekozen.flatMap(({ verschillen }) => verschillen))],
      },
    };
  }
  const voorkeur = proeven.filter(({ isVoorkeur }) => isVoorkeur);
  if (voorkeur.length !== 1 || anders.length === 0 || !anders.every(isWeersproken)) return undefined;
  const stappen = anders.flatMap(({ oordelen }) =>
    oordelen.flatMap((oordeel) => (oordeel.soort === 'weersproken' ? [oordeel.stap] : [])),
  );
  return {
    scanpunt,
    antwoorden: voorkeur.map(kaal),
    reden: { soort: 'zoals-preferent', stappen: [...new Set(stappen)] },
  };
}

/** Without the answers that explain only part of what another one explains. */
function besteVan<T extends { verschillen: readonly Procesverschil[] }>(passend: readonly T[]): T[] {
  const isDeelVan = (a: T, b: T) =>
    a.verschillen.length < b.verschillen.length && a.verschillen.every((v) => b.verschillen.includes(v));
  return passend.filter((een) => !passend.some((ander) => isDeelVan(een, ander)));
}

const kaal = ({ optie, antwoord }: Proef): Voorgesteld => ({ optie, antwoord });

/** Every answer that has a meaning of its own; of multiple choice the preferred one with one option the other way. */
function toMogelijkeAntwoorden(
  punt: Scanpunt,
  vergelijking: Modelvergelijking,
): (Voorgesteld & { isVoorkeur: boolean })[] {
  const { opties = [], voorkeur } = punt;
  if (punt.soortAntwoord === 'keuze') {
    return opties.map(({ code, ookGoed }) => ({
      optie: code,
      antwoord: { soort: 'optie', optie: code },
      isVoorkeur: code === voorkeur.optie || ookGoed === true,
    }));
  }
  if (punt.soortAntwoord === 'meerkeuze') {
    const goed = voorkeur.opties ?? [];
    const zonderAlleen = goed.filter((code) => !opties.some((o) => o.code === code && o.alleen));
    const anders = opties.flatMap(({ code, gewenst, alleen }) => {
      if (alleen || gewenst === undefined || gewenst === 'mag') return [];
      const gekozen =
        gewenst === 'nee' ? [...zonderAlleen, code] : zonderAlleen.filter((ander) => ander !== code);
      return [{ optie: code, antwoord: { soort: 'opties' as const, opties: gekozen }, isVoorkeur: false }];
    });
    return [
      { optie: goed.join('+'), antwoord: { soort: 'opties', opties: [...goed] }, isVoorkeur: true },
      ...anders,
    ];
  }
  return toFeiten(punt, vergelijking);
}

/** A term in the model is a fact that the question asks for, when it is counted in the way of the question. */
function toFeiten(
  { soortAntwoord, effectenBijAfwijking = [], eenheden, ankers }: Scanpunt,
  { procesverschillen }: Modelvergelijking,
): (Voorgesteld & { isVoorkeur: boolean })[] {
  if (soortAntwoord !== 'termijn') return [];
  const stappen = new Set(
    effectenBijAfwijking.flatMap((e) => (e.soort === 'andere-termijn' ? [e.stap] : [])),
  );
  return procesverschillen.flatMap((v) => {
    if (v.soort !== 'stap-verandert' || v.eigenschap !== 'termijn' || !stappen.has(v.stap)) return [];
    const { huidig } = v;
    if (
      huidig.soort !== 'termijn' ||
      !eenheden?.includes(huidig.eenheid) ||
      !ankers?.includes(huidig.anker)
    ) {
      return [];
    }
    return [{ optie: NORM_AFWIJKING, antwoord: huidig, isVoorkeur: false }];
  });
}
