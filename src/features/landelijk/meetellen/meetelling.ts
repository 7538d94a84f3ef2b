import {
  isPublicatie,
  isVoorbeeld,
  type Landelijkebron,
  toGeldendeBronnen,
} from '../../../domain/voortgang/landelijkebron.ts';
import type { Gemeentestand } from '../../../domain/voortgang/landelijkeStand.ts';
import { isUitDeToekomst, type Ouderdom, toBronouderdom } from '../../../domain/voortgang/ouderdom.ts';

/** One source that counts, and the gemeenten (codes) of which it settles the stand. */
export type Tellendebron = {
  bron: Landelijkebron;
  bepaalt: readonly string[];
  ouderdom: Ouderdom | undefined;
};

export type Meetelling = {
  /** what came with the site, as one: `oud` of its sources are older than 90 days */
  gepubliceerd: { bronnen: number; bepaalt: number; oud: number } | undefined;
  /** older than 90 days or without a readable day; the oldest first */
  oud: readonly Tellendebron[];
  /** the oldest first */
  recent: readonly Tellendebron[];
  teltNiet: readonly { bron: Landelijkebron; reden: 'voorbeeld' | 'ouder' | 'toekomst' }[];
};

/** Which sources count and which do not, with why. @param vandaag YYYY-MM-DD */
export function toMeetelling(
  bronnen: readonly Landelijkebron[],
  stand: ReadonlyMap<string, Gemeentestand>,
  vandaag: string,
): Meetelling {
  const echt = bronnen.filter((bron) => !isVoorbeeld(bron));
  const geldend = toGeldendeBronnen(echt);
  const bepaalt = new Map<Landelijkebron, string[]>();
  for (const { bron, code } of stand.values()) bepaalt.set(bron, [...(bepaalt.get(bron) ?? []), code]);
  const erin = new Set(geldend);
  const metOuderdom = geldend.map((bron) => ({
    bron,
    bepaalt: bepaalt.get(bron) ?? [],
    ouderdom: toBronouderdom(bron, vandaag),
  }));
  const isToekomst = (een: Tellendebron) => een.bepaalt.length === 0 && isUitDeToekomst(een.bron, vandaag);
  const telt = metOuderdom
    .filter((een) => !isToekomst(een))
    .toSorted((a, b) => dagenVan(b) - dagenVan(a) || (a.bron.id < b.bron.id ? -1 : 1));
  const uitSite = telt.filter(({ bron }) => isPublicatie(bron));
  const eigen = telt.filter(({ bron }) => !isPublicatie(bron));
  return {
    gepubliceerd:
      uitSite.length === 0
        ? undefined
        : {
            bronnen: uitSite.length,
            bepaalt: uitSite.reduce((som, een) => som + een.bepaalt.length, 0),
            oud: uitSite.filter(isOud).length,
          },
    oud: eigen.filter(isOud),
    recent: eigen.filter((een) => !isOud(een)),
    teltNiet: [
      ...metOuderdom.filter(isToekomst).map(({ bron }) => ({ bron, reden: 'toekomst' as const })),
      ...echt.filter((bron) => !erin.has(bron)).map((bron) => ({ bron, reden: 'ouder' as const })),
      ...bronnen.filter(isVoorbeeld).map((bron) => ({ bron, reden: 'voorbeeld' as const })),
    ],
  };
}

const dagenVan = ({ ouderdom }: Tellendebron) => ouderdom?.dagen ?? Infinity;
const isOud = ({ ouderdom }: Tellendebron) => ouderdom?.oud ?? true;

/** The sources of which the name, or that of a gemeente they are about, has a text in it. */
export function zoekBronnen(
  bronnen: readonly Tellendebron[],
  { tekst, woordenVan }: { tekst: string; woordenVan: (bron: Tellendebron) => string },
): readonly Tellendebron[] {
  return tekst === '' ? bronnen : bronnen.filter((bron) => woordenVan(bron).includes(tekst));
}
