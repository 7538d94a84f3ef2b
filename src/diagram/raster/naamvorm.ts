import { letterbreedte } from '../tekst/letterbreedte.ts';
import { KLEINSTE_FACTOR, maatVoorFactor, TEKSTRAND } from '../maten.ts';
import type { Cel } from './raster.ts';
import { dwingRegels, kortIn, toRegels } from '../tekst/tekstregels.ts';

/** What a name asks: its lines, and how many times larger than usual its step or gateway is drawn. */
export type Naamvorm = { regels: readonly string[]; schaal: number };
type Benaamd = Pick<Cel, 'soort' | 'naam'> & { regels?: readonly string[] };
type Past = (regel: string, nr: number, aantal: number) => boolean;

const MEESTE_REGELS = 3;
const STAPSCHALEN = [1, 1.2, 1.4, 1.6, 1.8];
const POORTSCHALEN = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.2];
/** A gateway without a word. */
const KALE_POORT = 0.7;
/** Of all steps, this part fits in the width that all steps get; the others are wider. */
const MEESTAL = 0.8;
const RUITRAND = 3;
/** Longest drawn label at a line, and longest line under a circle, in px at the smallest size. */
const LABELBREEDTE = 90;

/** Text weighs most at the smallest size: what fits there, fits at every size, in the same lines. */
const MAAT = maatVoorFactor(KLEINSTE_FACTOR);

const pastInStap =
  (schaal: number): Past =>
  (regel) =>
    letterbreedte(regel, MAAT.tekst) <= MAAT.knoopB * schaal - 2 * TEKSTRAND;

/** Line `nr` of `aantal` in the middle of a diamond: its upper and lower edge stay inside. */
const pastInRuit =
  (schaal: number): Past =>
  (regel, nr, aantal) => {
    const midden = Math.abs(nr - (aantal - 1) / 2) * MAAT.regel;
    const rand = midden + 0.4 * MAAT.poortTekst;
    const breed = MAAT.knoopB * schaal * (1 - rand / ((MAAT.poortH * schaal) / 2));
    return letterbreedte(regel, MAAT.poortTekst) <= breed - 2 * RUITRAND;
  };

const past = (soort: Benaamd['soort'], schaal: number): Past =>
  soort === 'poort' ? pastInRuit(schaal) : pastInStap(schaal);

/** The lines that were chosen, when they fit at this size; else the name in lines. */
function regelsBij({ soort, naam, regels }: Benaamd, schaal: number): readonly string[] | undefined {
  const passend = past(soort, schaal);
  const gekozen = regels !== undefined && regels.length > 0 && regels.length <= MEESTE_REGELS;
  if (gekozen && regels.every((regel, nr) => passend(regel, nr, regels.length))) return regels;
  return toRegels(naam, MEESTE_REGELS, passend);
}

const pastBijCirkel: Past = (regel) => letterbreedte(regel, MAAT.label) <= LABELBREEDTE;
const regelsBijCirkel = (naam: string): string[] =>
  toRegels(naam, MEESTE_REGELS, pastBijCirkel) ?? dwingRegels(naam, MEESTE_REGELS, pastBijCirkel);

/** The smallest size in which the text fits unbroken; else the largest, with words that are broken. */
function toVorm(plek: Benaamd, minstens: number): Naamvorm {
  const { soort, naam } = plek;
  if (soort === 'gebeurtenis') return { regels: naam === '' ? [] : regelsBijCirkel(naam), schaal: 1 };
  if (soort === 'poort' && naam === '') return { regels: [], schaal: KALE_POORT };
  const schalen = soort === 'poort' ? POORTSCHALEN : STAPSCHALEN.filter((s) => s >= minstens);
  for (const schaal of schalen) {
    const regels = regelsBij(plek, schaal);
    if (regels !== undefined) return { regels, schaal };
  }
  const schaal = schalen.at(-1) ?? minstens;
  return { regels: dwingRegels(naam, MEESTE_REGELS, past(soort, schaal)), schaal };
}

const isStap = ({ soort }: Benaamd): boolean => soort === 'stap' || soort === 'extra';

/** Lines and size for every name of one picture; steps get the width that fits most of them, so that they are alike. */
export function toNaamvormen(plekken: readonly Benaamd[]): Naamvorm[] {
  const vormen = plekken.map((plek) => toVorm(plek, 1));
  const schalen = vormen
    .flatMap((v, i) => (isStap(plekken[i] as Benaamd) ? [v.schaal] : []))
    .sort((a, b) => a - b);
  const basis = schalen[Math.floor(schalen.length * MEESTAL)] ?? 1;
  return vormen.map((vorm, i) => {
    const plek = plekken[i] as Benaamd;
    return isStap(plek) && vorm.schaal < basis ? toVorm(plek, basis) : vorm;
  });
}

/** What is drawn of a label at a line. */
export const toKortLabel = (label: string): string => kortIn(label, (regel) => pastBijCirkel(regel, 0, 1));
