import { schema } from '../texts/schema.ts';
import type { Beeld } from './beeld.ts';
import { arcering } from './svg/svgBeeld.ts';
import { zetCijfers } from './svg/svgCijfers.ts';
import type { Cijfertegel } from './svg/svgCijfers.ts';
import { el, ontsnap, tekst, verplaats } from './svg/svgElement.ts';
import { herkleur, KLEUR } from './svg/svgKleuren.ts';
import { zetKop } from './svg/svgKop.ts';
import type { Stempel } from './svg/svgKop.ts';
import type { Legendaregel } from './svg/svgLegenda.ts';
import type { Lijstregel } from './svg/svgLijst.ts';
import { TUSSEN, zetBestand, zetPapier } from './svg/svgOpzet.ts';

/** The picture with everything that makes it stand on its own. */
export type Blad = {
  titel: string;
  /** for whom and of when */
  ondertitel: string;
  /** the comparison in words, a sentence each, for who cannot see the picture */
  beschrijving: readonly string[];
  stempels: readonly Stempel[];
  /** above the picture; empty leaves them out */
  cijfers: readonly Cijfertegel[];
  beeld: Beeld;
  /** with the preferente werkwijze, or of two gemeenten */
  vergelijking: 'norm' | 'paar';
  legenda: readonly Legendaregel[];
  /** under the picture; empty leaves it out */
  lijst: readonly Lijstregel[];
  voet: { links: string; rechts: string };
};
export type Vorm =
  /** as large as it needs; `letters` is CSS with the fonts in it */
  | { soort: 'bestand'; letters: string }
  /** fills a sheet, in px; the fonts are those of the page around it */
  | { soort: 'papier'; breedte: number; hoogte: number };

/** Other fonts stand by for programs that cannot read the ones inside the file. */
const LETTER = "'Atkinson Hyperlegible Next', 'Segoe UI', Arial, 'Liberation Sans', sans-serif";
const RAND = 36;
const VOET = { letter: 14, hoogte: 30 };
const SMALST = 1000;

/**
 * A sheet as one SVG file: title, picture, legend, numbered list, footer; no script. Well-formed for any text.
 * On paper everything stays on the one sheet: the list becomes smaller (to 9 pt), then the picture, and what
 * still does not fit is counted in words. A picture that is too wide to read there is laid in bands under each other;
 * in a file it always stays one picture, and its description in words is one everywhere.
 */
export function toSvg(blad: Blad, vorm: Vorm): string {
  const rand = vorm.soort === 'bestand' ? RAND : 0;
  const breedte = vorm.soort === 'bestand' ? Math.max(blad.beeld.breedte, SMALST) : vorm.breedte;
  const kop = zetKop(blad, breedte);
  const cijfers = zetCijfers(blad.cijfers, breedte);
  const naCijfers = cijfers.hoogte === 0 ? 0 : cijfers.hoogte + TUSSEN;
  const vast = kop.hoogte + TUSSEN + naCijfers + VOET.hoogte;
  const midden =
    vorm.soort === 'bestand'
      ? zetBestand(blad, breedte)
      : zetPapier(blad, { breedte, hoogte: vorm.hoogte - vast });
  const hoogte = vorm.soort === 'bestand' ? vast + midden.hoogte : vorm.hoogte;
  let y = rand;
  const inhoud = [kop, cijfers, midden].map((stuk) => {
    const hier = verplaats(stuk.svg, { x: rand, y });
    y += stuk.hoogte === 0 ? 0 : stuk.hoogte + TUSSEN;
    return hier;
  });
  const voet = verplaats(tekenVoet(blad.voet, breedte), { x: rand, y: rand + hoogte - VOET.hoogte });
  return omhul(blad, vorm, {
    breedte: breedte + 2 * rand,
    hoogte: hoogte + 2 * rand,
    inhoud: inhoud.join('') + voet,
  });
}

function tekenVoet({ links, rechts }: Blad['voet'], breedte: number): string {
  const stijl = { y: VOET.hoogte - 6, grootte: VOET.letter, kleur: KLEUR.ink2, gewicht: 400 };
  return tekst(links, { ...stijl, x: 0 }) + tekst(rechts, { ...stijl, x: breedte, plek: 'eind' });
}

function omhul(
  { titel, ondertitel, beschrijving, vergelijking }: Blad,
  vorm: Vorm,
  { breedte, hoogte, inhoud }: { breedte: number; hoogte: number; inhoud: string },
): string {
  const [b, h] = [Math.ceil(breedte), Math.ceil(hoogte)];
  const kop = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': schema.taal,
    viewBox: `0 0 ${b} ${h}`,
    width: b,
    height: h,
    role: 'img',
    'aria-labelledby': 'lks-titel',
    'aria-describedby': 'lks-beschrijving',
    'font-family': LETTER,
  };
  const woorden =
    el('title', { id: 'lks-titel' }, ontsnap(`${titel}. ${ondertitel}`)) +
    el('desc', { id: 'lks-beschrijving' }, ontsnap(beschrijving.join('\n')));
  const letters =
    vorm.soort === 'bestand' && vorm.letters !== '' ? el('style', {}, ontsnap(vorm.letters)) : '';
  const vlak = el('rect', { width: b, height: h, fill: KLEUR.vlak });
  const tekening = herkleur(el('defs', {}, letters + arcering) + vlak + inhoud, vergelijking);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el('svg', kop, woorden + tekening)}`;
}
