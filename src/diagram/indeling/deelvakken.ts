import { letterbreedte } from '../tekst/letterbreedte.ts';
import type { Maat } from '../maten.ts';
import { dwingRegels, kortIn, toRegels } from '../tekst/tekstregels.ts';
import type { Vak } from './vakken.ts';

/** A deelstap as it is put in: `baan` = the name of its lane, as people read it. */
export type Deelvakinvoer = { id: string; naam: string; baan: string };
/** A small box inside the opened step; `x` and `y` from its upper left corner. `baan` stands under the lines. */
export type Deelvak = Vak & { id: string; regels: readonly string[]; baan: string };
/**
 * An opened step: the title on top, the deelstappen under each other or in two columns that are read downwards.
 * Text starts `rand` px from the left and the top of its box, in lines of `regel` px; the lane in `letter` px too.
 */
export type Deelvakken = {
  b: number;
  h: number;
  letter: number;
  regel: number;
  rand: number;
  titel: Vak & { regels: readonly string[] };
  vakken: readonly Deelvak[];
};

/** More than this go in two columns. */
const MEESTE_IN_KOLOM = 3;
/** Width of a box, times that of a step. */
const BREED = 1.6;
const MEESTE_REGELS = 6;

/** As many lines as the text needs, unbroken when it can. */
function regelsIn(tekst: string, past: (regel: string) => boolean): string[] {
  return toRegels(tekst, MEESTE_REGELS, past) ?? dwingRegels(tekst, MEESTE_REGELS, past);
}

/** Lays the deelstappen of a hoofdstap in the opened step: a skin only draws them. */
export function toDeelvakken({
  naam,
  deelstappen,
  maat,
}: {
  naam: string;
  deelstappen: readonly Deelvakinvoer[];
  maat: Maat;
}): Deelvakken {
  const letter = maat.label;
  const regel = letter * 1.25;
  const rand = maat.hoekKnoop;
  const kolommen = deelstappen.length > MEESTE_IN_KOLOM ? 2 : 1;
  const perKolom = Math.ceil(deelstappen.length / kolommen);
  const vakB = maat.knoopB * BREED;
  const b = rand + kolommen * (vakB + rand);
  const past =
    (breed: number, grootte: number) =>
    (tekst: string): boolean =>
      letterbreedte(tekst, grootte, { vet: true }) <= breed - 2 * rand;
  const titelregels = regelsIn(naam, past(b, maat.tekst));
  const titel = {
    x: 0,
    y: 0,
    b,
    h: maat.pil * 0.4 + titelregels.length * maat.regel + rand,
    regels: titelregels,
  };

  const vakken: Deelvak[] = [];
  let onder = titel.h;
  for (let kolom = 0; kolom < kolommen; kolom += 1) {
    let y = titel.h;
    for (const { id, naam: tekst, baan } of deelstappen.slice(kolom * perKolom, (kolom + 1) * perKolom)) {
      const regels = regelsIn(tekst, past(vakB, letter));
      const h = (regels.length + (baan === '' ? 0 : 1)) * regel + 2 * rand;
      const x = rand + kolom * (vakB + rand);
      vakken.push({ id, regels, baan: kortIn(baan, past(vakB, letter)), x, y, b: vakB, h });
      y += h + rand;
    }
    onder = Math.max(onder, y);
  }
  return { b, h: Math.max(onder, maat.knoopH), letter, regel, rand, titel, vakken };
}
