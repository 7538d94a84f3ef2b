import { letterbreedte } from '../tekst/letterbreedte.ts';

type Attributen = Readonly<Record<string, string | number | undefined>>;

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no place for, also not as a reference: control characters and half an emoji. */
const BUITEN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text that is safe inside an element or attribute. */
export const ontsnap = (tekst: string): string =>
  tekst.replace(BUITEN_XML, '').replace(/[&<>"]/g, (c) => TEKENS[c] ?? c);

const getal = (waarde: string | number): string =>
  typeof waarde === 'number' ? String(Math.round(waarde * 100) / 100) : ontsnap(waarde);

/** One element. `inhoud` is markup: text goes through `ontsnap` first. Attributes that are undefined are left out. */
export function el(naam: string, attributen: Attributen, inhoud = ''): string {
  const lijst = Object.entries(attributen)
    .flatMap(([sleutel, waarde]) => (waarde === undefined ? [] : [` ${sleutel}="${getal(waarde)}"`]))
    .join('');
  return inhoud === '' ? `<${naam}${lijst}/>` : `<${naam}${lijst}>${inhoud}</${naam}>`;
}

/** Moves markup; nothing around it when it stands right already. */
export function verplaats(inhoud: string, { x, y, schaal = 1 }: { x: number; y: number; schaal?: number }) {
  const deel = schaal === 1 ? '' : ` scale(${Math.round(schaal * 10_000) / 10_000})`;
  return inhoud === '' ? '' : el('g', { transform: `translate(${getal(x)} ${getal(y)})${deel}` }, inhoud);
}

const VET_VANAF = 600;

/**
 * One line of text. Its length is fixed to what the layout counted on, so that a program without our font
 * squeezes its own letters instead of letting them run out of their box.
 */
export function tekst(
  inhoud: string,
  {
    x,
    y,
    grootte,
    kleur,
    gewicht,
    plek = 'begin',
    extra = {},
  }: {
    x: number;
    y: number;
    grootte: number;
    kleur: string;
    gewicht: number;
    plek?: 'begin' | 'midden' | 'eind';
    extra?: Attributen;
  },
): string {
  const regel = inhoud.trim();
  if (regel === '') return '';
  const attributen = {
    x,
    y,
    'font-size': grootte,
    'font-weight': gewicht,
    fill: kleur,
    'text-anchor': ANKER[plek],
    textLength: letterbreedte(regel, grootte, { vet: gewicht >= VET_VANAF }),
    lengthAdjust: 'spacingAndGlyphs',
    ...extra,
  };
  return el('text', attributen, ontsnap(regel));
}

const ANKER = { begin: undefined, midden: 'middle', eind: 'end' } as const;

/** An outline drawn on a 24 x 24 grid, at any place and size; nothing when there is no outline. */
export function icoon(
  d: string,
  { x, y, grootte, kleur, dikte }: { x: number; y: number; grootte: number; kleur: string; dikte: number },
): string {
  if (d === '') return '';
  const schaal = Math.round((grootte / 24) * 1000) / 1000;
  return el('path', {
    d,
    fill: 'none',
    stroke: kleur,
    'stroke-width': dikte,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    transform: `translate(${getal(x)} ${getal(y)}) scale(${schaal})`,
  });
}
