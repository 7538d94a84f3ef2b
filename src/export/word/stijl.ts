import type { IStylesOptions } from 'docx';
import { KLEUR } from '../../diagram/svg/svgKleuren.ts';
import { plandocument as t } from '../../texts/plandocument.ts';

/** Lengths in twips: twentieths of a point. */
export const CM = 567;
/** A4, standing. */
export const BLAD = { breedte: 11_906, hoogte: 16_838, rand: 2 * CM } as const;
/** Room for text on a standing and on a lying page. */
export const STAAND = BLAD.breedte - 2 * BLAD.rand;

/** A colour of the interface as Word writes it. */
export const kleur = (naam: keyof typeof KLEUR): string => KLEUR[naam].slice(1).toUpperCase();

const LETTER = 'Calibri';
const kop = (grootte: number, boven: number) => ({
  run: { font: LETTER, size: grootte, bold: true, color: kleur('merk') },
  paragraph: {
    spacing: { before: boven, after: 120, line: 240, lineRule: 'auto' as const },
    keepNext: true,
    keepLines: true,
  },
});

/** Built-in styles, so that somebody changes the look of all headings at once; sizes in half points. */
export const stijlen: IStylesOptions = {
  default: {
    document: {
      run: { font: LETTER, size: 22, color: kleur('ink'), language: { value: t.taal } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    title: {
      run: { font: LETTER, size: 48, bold: true, color: kleur('merkDiep') },
      paragraph: { spacing: { after: 80, line: 240, lineRule: 'auto' } },
    },
    heading1: kop(32, 360),
    heading2: kop(26, 240),
    heading3: kop(23, 200),
  },
};
