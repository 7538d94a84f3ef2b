import { letterbreedte } from '../../diagram/tekst/letterbreedte.ts';
import type { Vorm } from './dia.ts';

const PX_PER_PUNT = 4 / 3;
/** At the sides and above and below the words of a cell. */
const RAND = { b: 16, h: 8 };
/** The letters of a slide are narrower than the ones that were measured. */
const SMALLER = 0.92;
/** Height of a line: a little more than most programs take. */
const REGEL = 1.25;

/** How high a row becomes, in px; the program that shows it breaks the words. */
function rijhoogte(rij: readonly string[], breedtes: readonly number[], letter: number): number {
  const px = letter * PX_PER_PUNT;
  const regels = rij.map((tekst, k) =>
    tekst
      .split('\n')
      .reduce(
        (som, deel) =>
          som + Math.max(1, Math.ceil((letterbreedte(deel, px) * SMALLER) / ((breedtes[k] ?? 1) - RAND.b))),
        0,
      ),
  );
  return Math.max(...regels) * px * REGEL + RAND.h;
}

type Tabelvraag = {
  naam: string;
  kop: readonly string[];
  rijen: readonly (readonly string[])[];
  /** parts of the width */
  delen: readonly number[];
  plek: { x: number; y: number; b: number; h: number };
  letter: number;
};

/** A table with as many rows as fit, and how many were left out. */
export function passendeTabel({ naam, kop, rijen, delen, plek, letter }: Tabelvraag): {
  vorm: Vorm;
  hoogte: number;
  over: number;
} {
  const som = delen.reduce((totaal, deel) => totaal + deel, 0);
  const breedtes = delen.map((deel) => (plek.b * deel) / som);
  let hoogte = rijhoogte(kop, breedtes, letter);
  const hoogtes = [hoogte];
  const passend: (readonly string[])[] = [];
  for (const rij of rijen) {
    const erbij = rijhoogte(rij, breedtes, letter);
    if (hoogte + erbij > plek.h) break;
    hoogte += erbij;
    hoogtes.push(erbij);
    passend.push(rij);
  }
  return {
    vorm: { soort: 'tabel', naam, ...plek, h: hoogte, breedtes, hoogtes, rijen: [kop, ...passend], letter },
    hoogte,
    over: rijen.length - passend.length,
  };
}
