import type { Herkomst } from '../scanlijst/herkomst.ts';
import { deel, type Deelcent, honderdsten, PER_CENT, procentVan, toCenten } from './geld.ts';

/** How one amount follows from what stands above it. */
export type Berekening =
  /** Stands in the table, since `vanaf`. */
  | { soort: 'tabel'; bedrag: Deelcent; vanaf: string }
  | { soort: 'procent'; procent: number; van: Deelcent }
  | { soort: 'som'; van: Deelcent; erbij: Deelcent }
  /** What is left when `procent` is taken off. */
  | { soort: 'rest'; procent: number; van: Deelcent }
  | { soort: 'laagste'; van: Deelcent; of: Deelcent }
  /** Hours that count out of the hours that the amount belongs to; `gevraagd` can be more than count. */
  | { soort: 'uren'; van: Deelcent; gevraagd: number; geteld: number; deler: number }
  /** To whole cents, half a cent goes up. */
  | { soort: 'afronden'; van: Deelcent };

/** The amount that a formula gives. */
export function reken(berekening: Berekening): Deelcent {
  switch (berekening.soort) {
    case 'tabel':
      return berekening.bedrag;
    case 'procent':
      return procentVan(berekening.procent, berekening.van);
    case 'som':
      return berekening.van + berekening.erbij;
    case 'rest':
      return procentVan(100 - berekening.procent, berekening.van);
    case 'laagste':
      return Math.min(berekening.van, berekening.of);
    case 'uren':
      return deel({
        van: berekening.van,
        teller: honderdsten(berekening.geteld),
        noemer: honderdsten(berekening.deler),
      });
    case 'afronden':
      return toCenten(berekening.van) * PER_CENT;
    default:
      return berekening satisfies never;
  }
}

export type Rekenstapsoort =
  | 'minimumloon'
  | 'jeugdloon'
  | 'vakantiebijslag'
  | 'grondslag'
  | 'verschil'
  | 'plafond'
  | 'basis'
  | 'forfaitair'
  | 'werkgeverslasten'
  | 'samen'
  | 'uren'
  | 'maandbedrag';

/** One line of the calculation. `invulling`: who gave the value that comes in here. */
export type Rekenstap = {
  soort: Rekenstapsoort;
  berekening: Berekening;
  bedrag: Deelcent;
  /** Article and source; never empty. */
  herkomst: readonly Herkomst[];
  invulling: 'inhoud' | 'gebruiker';
};

/** Makes a step: its amount is never anything else than what its formula gives. */
export function maakStap(
  soort: Rekenstapsoort,
  berekening: Berekening,
  herkomst: readonly Herkomst[],
  invulling: Rekenstap['invulling'] = 'inhoud',
): Rekenstap {
  return { soort, berekening, bedrag: reken(berekening), herkomst, invulling };
}

/** Nobody confirmed (a part of) this step yet. */
export function isTeBevestigen({ herkomst }: Pick<Rekenstap, 'herkomst'>): boolean {
  return herkomst.some(({ soort }) => soort === 'te-bevestigen');
}
