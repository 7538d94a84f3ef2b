import type { Merk } from '../../domain/proces/merken.ts';
import type { Lijnmerk, Stand } from '../beeld.ts';

/** The tokens of the interface as plain values: a standalone file has no style sheet to ask. */
export const KLEUR = {
  ink: '#13211e',
  ink2: '#3a4a46',
  ink3: '#53625d',
  bleek: '#8b9792',
  lijn: '#c3cec9',
  lijnZacht: '#dde5e1',
  vlak: '#ffffff',
  om: '#f9fbfa',
  bg: '#f3f6f4',
  werkgever: '#eff7f4',
  merkTint: '#e4f2ed',
  merk: '#0b5a50',
  merkDiep: '#062f2b',
  weg: '#a1350f',
  wegTint: '#fceee7',
  wegArcering: '#ecc6b3',
  bij: '#0a57a3',
  bijTint: '#e3eefa',
  anders: '#8a5f00',
  andersVol: '#f5bf38',
  andersTint: '#fff5d9',
} as const;

/** Two gemeenten beside each other: neither falls away, so neither gets the colour of that. */
const PAARKLEUR = { weg: '#07423b', wegTint: '#eef7f4', wegArcering: '#bfe0d6' } as const;

/** Colours a whole drawing for another comparison. */
export function herkleur(svg: string, soort: 'norm' | 'paar'): string {
  if (soort === 'norm') return svg;
  return Object.entries(PAARKLEUR).reduce(
    (tekening, [naam, kleur]) =>
      tekening.replaceAll(`"${KLEUR[naam as keyof typeof PAARKLEUR]}"`, `"${kleur}"`),
    svg,
  );
}

/** Id of the hatch; drawings share a page with each other, so it names ours. */
export const ARCERING = 'lks-arcering';

/** How a node is drawn: border, fill, dash, and whether a second line runs inside it. */
export type Knoopstijl = {
  rand: string;
  dikte: number;
  vlak: string;
  streep?: string;
  dubbel?: boolean;
  tekst: string;
};
export type Pilstijl = { vlak: string; rand?: string; inkt: string };

const GEWOON: Knoopstijl = { rand: KLEUR.ink3, dikte: 1.25, vlak: KLEUR.vlak, tekst: KLEUR.ink };

/** Marks that also show in Nu: nobody said yet how these go now. */
const OOK_IN_NU: ReadonlySet<Merk> = new Set(['onbekend', 'nog-open']);

export function toKnoopstijl(merk: Merk, stand: Stand): Knoopstijl {
  if (stand === 'nu' && !OOK_IN_NU.has(merk)) return GEWOON;
  if (stand === 'voorkeur') return { ...GEWOON, rand: KLEUR.merk, dikte: 1.75 };
  switch (merk) {
    case 'vervalt':
      return { ...GEWOON, rand: KLEUR.weg, dikte: 2, vlak: `url(#${ARCERING})`, streep: '6 4' };
    case 'komt-erbij':
      return { ...GEWOON, rand: KLEUR.bij, dikte: 3, vlak: KLEUR.bijTint };
    case 'verandert':
      return { ...GEWOON, rand: KLEUR.anders, dikte: 1.75, vlak: KLEUR.andersTint, dubbel: true };
    case 'onbekend':
      return { ...GEWOON, rand: KLEUR.ink2, dikte: 2, streep: '0.1 4.5' };
    case 'eigen-beleid':
      return { ...GEWOON, vlak: KLEUR.merkTint };
    case 'nog-open':
      return { ...GEWOON, rand: KLEUR.bleek, dikte: 1, vlak: KLEUR.om, tekst: KLEUR.ink3 };
    case 'blijft':
      return GEWOON;
    default:
      return merk satisfies never;
  }
}

export function toPilstijl(merk: Merk, stand: Stand): Pilstijl {
  if (stand === 'nu') return { vlak: KLEUR.ink2, inkt: KLEUR.vlak };
  if (stand === 'voorkeur') return { vlak: KLEUR.merk, inkt: KLEUR.vlak };
  switch (merk) {
    case 'vervalt':
      return { vlak: KLEUR.weg, inkt: KLEUR.vlak };
    case 'komt-erbij':
      return { vlak: KLEUR.bij, inkt: KLEUR.vlak };
    case 'verandert':
      return { vlak: KLEUR.andersVol, rand: KLEUR.anders, inkt: KLEUR.ink };
    case 'onbekend':
      return { vlak: KLEUR.vlak, rand: KLEUR.ink2, inkt: KLEUR.ink2 };
    case 'blijft':
    case 'eigen-beleid':
    case 'nog-open':
      return { vlak: KLEUR.vlak, rand: KLEUR.ink3, inkt: KLEUR.ink3 };
    default:
      return merk satisfies never;
  }
}

export function toLijnstijl(merk: Lijnmerk, stand: Stand): { kleur: string; dikte: number; streep?: string } {
  if (stand === 'voorkeur') return { kleur: KLEUR.merk, dikte: 1.75 };
  switch (merk) {
    case 'weg':
      return { kleur: KLEUR.weg, dikte: 2, streep: '5 4' };
    case 'bij':
      return { kleur: KLEUR.bij, dikte: 2.5 };
    case 'gelijk':
      return { kleur: KLEUR.ink3, dikte: 1.75 };
    default:
      return merk satisfies never;
  }
}
