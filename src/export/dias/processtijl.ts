import type { Beeldteken, Stand } from '../../diagram/beeld.ts';
import { KLEUR, type Knoopstijl } from '../../diagram/svg/svgKleuren.ts';
import type { Merk } from '../../domain/proces/merken.ts';
import type { Rand, Vlak } from './dia.ts';
import { hex } from './vormen.ts';

/** What stands in a pill in the place of our icons. */
export const MERKTEKEN: Readonly<Record<Merk, string>> = {
  vervalt: '×',
  'komt-erbij': '+',
  verandert: '↔',
  blijft: '=',
  onbekend: '?',
  'eigen-beleid': '',
  'nog-open': '',
};
/** What stands in a circle in the place of our icons. */
export const TEKENTEKEN: Readonly<Record<Beeldteken['soort'], string>> = {
  begin: '',
  tussentijds: '↯',
  einde: '',
  'ga-naar': '↩',
};
/** A colour of the picture as a slide writes it. */
export const kleur = (waarde: string): string => waarde.slice(1).toUpperCase();
export const vlakVan = (waarde: string): Vlak =>
  waarde.startsWith('url') ? { arcering: hex('wegArcering'), grond: hex('wegTint') } : kleur(waarde);

/** The border of a step. */
export function toRand({ rand, dikte, streep, dubbel }: Knoopstijl): Rand {
  return {
    kleur: kleur(rand),
    dikte,
    streep: streep === undefined ? undefined : streep.startsWith('0') ? 'sysDot' : 'dash',
    dubbel: dubbel === true,
  };
}

export const tekenkleur = (stand: Stand): string => kleur(stand === 'voorkeur' ? KLEUR.merk : KLEUR.ink2);
