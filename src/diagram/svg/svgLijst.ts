import type { Merk } from '../../domain/proces/merken.ts';
import { letterbreedte } from '../tekst/letterbreedte.ts';
import { el, tekst } from './svgElement.ts';
import { KLEUR } from './svgKleuren.ts';
import { tekenPil } from './svgKnoop.ts';
import type { Stuk } from './svgStuk.ts';
import { toRegels } from './svgTekst.ts';

/** One difference, with its printed number and the decision in a word. */
export type Lijstregel = {
  merk: Merk;
  /** outline of the icon of the mark */
  pad: string;
  nummer: number;
  titel: string;
  besluit: string;
};
/** `letter` in px; `lucht` between entries, in letters; `speling` for letters that turn out wider. */
export type Lijstvorm = { kolommen: number; letter: number; lucht: number; speling: number };
/** Entries with their lines broken, on columns of width `b`. */
export type Gezet = { vorm: Lijstvorm; b: number; regels: readonly Gezetteregel[] };
type Gezetteregel = Lijstregel & { titelregels: string[]; hoogte: number };

/** Between columns. */
const GOOT = 24;
const KLEINSTE_KOLOM = 26;
const REGEL = 1.2;
const PIL = 3.3;

/** How many columns fit with letters of `letter` px. */
export function toKolommen(breedte: number, letter: number): number {
  return Math.max(1, Math.floor((breedte + GOOT) / (letter * KLEINSTE_KOLOM + GOOT)));
}

/** Breaks the lines of the list; nothing is drawn yet. */
export function zetLijst(regels: readonly Lijstregel[], vorm: Lijstvorm, breedte: number): Gezet {
  const { kolommen, letter, lucht, speling } = vorm;
  const b = (breedte - GOOT * (kolommen - 1)) / kolommen;
  return {
    vorm,
    b,
    regels: regels.map((regel) => {
      const vrij = b - letter * (PIL + 1) - letterbreedte(regel.besluit, letter) * speling;
      const titelregels = toRegels(regel.titel, { breedte: vrij / speling, grootte: letter, vet: true });
      return { ...regel, titelregels, hoogte: letter * (Math.max(1, titelregels.length) * REGEL + lucht) };
    }),
  };
}

/** How many entries, in order, go into columns of `hoogte` px. */
export function telPassend({ regels, vorm }: Gezet, hoogte: number): number {
  let [kolom, y] = [1, 0];
  for (const [nr, regel] of regels.entries()) {
    if (y + regel.hoogte > hoogte + 0.01) [kolom, y] = [kolom + 1, 0];
    if (kolom > vorm.kolommen || regel.hoogte > hoogte + 0.01) return nr;
    y += regel.hoogte;
  }
  return regels.length;
}

/** The lowest columns in which all entries go. */
export function laagsteHoogte(gezet: Gezet): number {
  const { regels, vorm } = gezet;
  const som = regels.reduce((totaal, { hoogte }) => totaal + hoogte, 0);
  let hoogte = Math.max(som / vorm.kolommen, ...regels.map((regel) => regel.hoogte));
  while (telPassend(gezet, hoogte) < regels.length) hoogte += vorm.letter / 4;
  return hoogte;
}

/** The list in columns of about the same height, read from top to bottom. */
export function tekenLijst(gezet: Gezet): Stuk {
  if (gezet.regels.length === 0) return { svg: '', hoogte: 0 };
  const { b, regels, vorm } = gezet;
  const hoogte = laagsteHoogte(gezet);
  let [x, y] = [0, 0];
  let svg = '';
  for (const regel of regels) {
    if (y + regel.hoogte > hoogte + 0.01) [x, y] = [x + b + GOOT, 0];
    svg += tekenRegel(regel, { x, y, b, letter: vorm.letter });
    y += regel.hoogte;
  }
  return { svg, hoogte };
}

type Plek = { x: number; y: number; b: number; letter: number };

function tekenRegel({ merk, pad, nummer, titelregels, besluit, hoogte }: Gezetteregel, plek: Plek): string {
  const { x, y, b, letter } = plek;
  const h = letter * 1.4;
  const midden = y + (hoogte - 1) / 2;
  const eerste = midden + letter * 0.35 - ((titelregels.length - 1) * letter * REGEL) / 2;
  const pil = { merk, pad, tekst: String(nummer), x, y: midden - h / 2, b: letter * 2.8, h };
  const stijl = { grootte: letter, kleur: KLEUR.ink };
  return (
    tekenPil({ ...pil, icoon: h * 0.55, letter: letter * 0.95 }, 'verschil') +
    titelregels
      .map((regel, n) =>
        tekst(regel, { ...stijl, x: x + letter * PIL, y: eerste + n * letter * REGEL, gewicht: 620 }),
      )
      .join('') +
    tekst(besluit, { ...stijl, x: x + b, y: eerste, kleur: KLEUR.ink2, gewicht: 400, plek: 'eind' }) +
    el('path', {
      d: `M${Math.round(x)} ${Math.round(y + hoogte) - 0.5}h${Math.round(b)}`,
      stroke: KLEUR.lijn,
    })
  );
}
