import {
  isVoorbeeld,
  type Landelijkebron,
  toGeldendeBronnen,
} from '../../../domain/voortgang/landelijkebron.ts';
import type { Gemeentestand } from '../../../domain/voortgang/landelijkeStand.ts';
import { type Ouderdom, toOuderdom } from '../../../domain/voortgang/ouderdom.ts';

/** One source that counts, and of how many gemeenten it settles the stand. */
export type Tellendebron = { bron: Landelijkebron; bepaalt: number; ouderdom: Ouderdom | undefined };

export type Meetelling = {
  /** those that settle most gemeenten first */
  telt: readonly Tellendebron[];
  teltNiet: readonly { bron: Landelijkebron; reden: 'voorbeeld' | 'ouder' }[];
};

/** Which sources count and which do not, with why. @param vandaag YYYY-MM-DD */
export function toMeetelling(
  bronnen: readonly Landelijkebron[],
  stand: ReadonlyMap<string, Gemeentestand>,
  vandaag: string,
): Meetelling {
  const echt = bronnen.filter((bron) => !isVoorbeeld(bron));
  const geldend = toGeldendeBronnen(echt);
  const bepaalt = new Map<Landelijkebron, number>();
  for (const { bron } of stand.values()) bepaalt.set(bron, (bepaalt.get(bron) ?? 0) + 1);
  const erin = new Set(geldend);
  return {
    telt: geldend
      .map((bron) => ({ bron, bepaalt: bepaalt.get(bron) ?? 0, ouderdom: toOuderdom({ bron }, vandaag) }))
      .toSorted((a, b) => b.bepaalt - a.bepaalt || (a.bron.id < b.bron.id ? -1 : 1)),
    teltNiet: [
      ...echt.filter((bron) => !erin.has(bron)).map((bron) => ({ bron, reden: 'ouder' as const })),
      ...bronnen.filter(isVoorbeeld).map((bron) => ({ bron, reden: 'voorbeeld' as const })),
    ],
  };
}
