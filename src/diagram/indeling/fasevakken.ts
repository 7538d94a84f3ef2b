import { letterbreedte } from '../tekst/letterbreedte.ts';
import type { Maat } from '../maten.ts';
import type { Raster } from '../raster/raster.ts';
import { dwingRegels } from '../tekst/tekstregels.ts';
import type { Vakken } from './vakken.ts';

export type Fasevak = {
  id: string;
  naam: string;
  kort: readonly string[];
  x: number;
  b: number;
  /** Where its name stands, in the middle of its columns; a title over everything begins at the left. */
  midden: number;
};

const MEESTE_REGELS = 2;
const MARGE = 4;

/** The same phase, with its name broken anew where it does not fit its width. */
export function breekFasenaam<T extends Pick<Fasevak, 'naam' | 'kort' | 'b'>>(fase: T, maat: Maat): T {
  const past = (regel: string): boolean =>
    letterbreedte(regel, maat.kopTekst, { vet: true }) < fase.b - 2 * MARGE;
  return fase.kort.every(past) ? fase : { ...fase, kort: dwingRegels(fase.naam, MEESTE_REGELS, past) };
}

/** The phases of the dark bar, border to border; a name that does not fit its columns is broken anew. */
export function toFasevakken(raster: Raster, { kolommen, goten, breedte }: Vakken, maat: Maat): Fasevak[] {
  const grens = (kolom: number): number => {
    const goot = goten[kolom];
    if (kolom === 0) return maat.baannaam;
    return goot === undefined || kolom >= kolommen.length ? breedte : goot.begin + goot.breed / 2;
  };
  return raster.fasen.map(({ id, naam, kort, eersteKolom, kolommen: aantal }) => {
    const x = grens(eersteKolom);
    const b = grens(eersteKolom + aantal) - x;
    const breed = (regel: string): number => letterbreedte(regel, maat.kopTekst, { vet: true });
    const regels = breekFasenaam({ naam, kort, b }, maat).kort;
    const eerste = kolommen[eersteKolom]?.x ?? x;
    const laatste = kolommen[eersteKolom + aantal - 1] ?? { x, b: 0 };
    const midden =
      raster.fasen.length === 1
        ? x + MARGE * 3 + Math.max(0, ...regels.map(breed)) / 2
        : (eerste + laatste.x + laatste.b) / 2;
    return { id, naam, kort: regels, x, b, midden };
  });
}
