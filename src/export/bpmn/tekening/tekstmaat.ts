import { letterbreedte } from '../../../diagram/tekst/letterbreedte.ts';
import { MATEN } from './maten.ts';

/** Programs draw in Arial, or where that is not there in a wider letter: names get the room that those take. */
const SPELING = 1.18;

const breedteVan = (tekst: string, letter: number): number => letterbreedte(tekst, letter) * SPELING;

/** How many lines a text takes when it wraps at spaces; a word that is too wide takes as many as it fills. */
function telRegels(tekst: string, breedte: number, letter: number): number {
  let regels = 1;
  let regel = 0;
  const spatie = breedteVan(' ', letter);
  for (const woord of tekst.split(' ')) {
    const b = breedteVan(woord, letter);
    if (regel > 0 && regel + spatie + b > breedte) {
      regels += 1;
      regel = 0;
    }
    regel += (regel > 0 ? spatie : 0) + b;
    while (regel > breedte) {
      regels += 1;
      regel -= breedte;
    }
  }
  return regels;
}

/** Size of a name beside its symbol or line. */
export function labelmaat(tekst: string): { b: number; h: number } {
  const eenRegel = breedteVan(tekst, MATEN.labelletter) + 4;
  const b = Math.ceil(Math.min(MATEN.label, eenRegel));
  return { b, h: Math.ceil(telRegels(tekst, MATEN.label, MATEN.labelletter) * MATEN.labelregel) };
}

/** Height of a task that holds its name. */
export function taakhoogte(naam: string): number {
  const regels = telRegels(naam, MATEN.taak.b - 14, MATEN.letter);
  return Math.max(MATEN.taak.h, Math.ceil(regels * MATEN.regel) + 16);
}

/** Height of a lane whose name, which stands upright in two lines at most, fits. */
export function baanhoogte(naam: string): number {
  const woorden = naam.split(' ').map((woord) => breedteVan(woord, MATEN.letter));
  const lang = breedteVan(naam, MATEN.letter);
  return Math.min(400, Math.ceil(Math.max(lang / 2 + 20, ...woorden)) + 20);
}
