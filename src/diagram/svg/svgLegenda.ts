import type { Merk } from '../../domain/proces/merken.ts';
import type { Stand } from '../beeld.ts';
import { letterbreedte } from '../tekst/letterbreedte.ts';
import type { Teken } from '../raster/raster.ts';
import { tekenVervolg } from './svgBanden.ts';
import { tekenRing } from './svgBeeld.ts';
import { el, icoon, tekst, verplaats } from './svgElement.ts';
import { KLEUR, toKnoopstijl, toPilstijl } from './svgKleuren.ts';
import type { Stuk } from './svgStuk.ts';

/** One entry: what it looks like in the picture, and the words beside it ("4 stappen vervallen"). */
export type Legendaregel = { tekst: string } &
  /** `pad`: outline of the icon; '' = a mark without a pill */
  (
    | { soort: 'merk'; merk: Merk; pad: string }
    | { soort: 'teken'; teken: Teken['soort'] }
    | { soort: 'poort' }
    /** the small box with how many gemeenten */
    | { soort: 'telling'; voorbeeld: string }
    /** the letter of a line that runs on in another band */
    | { soort: 'vervolg' }
    | { soort: 'woorden' }
  );
type Staal = { svg: string; breedte: number };

const GROOTTE = 14;
const REGEL = 28;
const MIDDEN = REGEL / 2;
const STAAL = { b: 40, h: 20 };
const RING = 8;
const PIL = 9.5;

/** The entries beside each other, on as many rows as they need. */
export function zetLegenda(regels: readonly Legendaregel[], stand: Stand, breedte: number): Stuk {
  let [x, y] = [0, 0];
  let svg = '';
  for (const regel of regels) {
    const staal = tekenStaal(regel, stand);
    const b = staal.breedte + letterbreedte(regel.tekst, GROOTTE);
    if (x > 0 && x + b > breedte) [x, y] = [0, y + REGEL];
    const woorden = tekst(regel.tekst, {
      x: staal.breedte,
      y: MIDDEN + GROOTTE * 0.35,
      grootte: GROOTTE,
      kleur: KLEUR.ink,
      gewicht: 520,
    });
    svg += verplaats(staal.svg + woorden, { x, y });
    x += b + 26;
  }
  return { svg, hoogte: regels.length === 0 ? 0 : y + REGEL };
}

/** The small drawing before the words, in the middle of a row. */
function tekenStaal(regel: Legendaregel, stand: Stand): Staal {
  switch (regel.soort) {
    case 'merk':
      return tekenMerk(regel, stand);
    case 'teken':
      return {
        svg: tekenRing({ soort: regel.teken, x: RING + 1, y: MIDDEN, r: RING }, stand, 1),
        breedte: 2 * RING + 9,
      };
    case 'poort': {
      const { rand, dikte } = toKnoopstijl('blijft', stand);
      const d = `M1 ${MIDDEN}l14 -9l14 9l-14 9Z`;
      return {
        svg: el('path', { d, fill: KLEUR.vlak, stroke: rand, 'stroke-width': dikte }),
        breedte: 36,
      };
    }
    case 'telling':
      return tekenTelling(regel.voorbeeld);
    case 'vervolg':
      return { svg: tekenVervolg({ letter: 'a', x: PIL + 1, y: MIDDEN, r: PIL }), breedte: 2 * PIL + 9 };
    case 'woorden':
      return { svg: '', breedte: 0 };
    default:
      return regel satisfies never;
  }
}

function tekenTelling(voorbeeld: string): Staal {
  const b = letterbreedte(voorbeeld, 12) + 8;
  const vak = { x: 0.5, y: MIDDEN - 8, width: b, height: 16, rx: 3, fill: KLEUR.vlak, stroke: KLEUR.ink3 };
  const woorden = { x: 0.5 + b / 2, y: MIDDEN + 4.5, grootte: 12, kleur: KLEUR.ink, gewicht: 520 };
  return { svg: el('rect', vak) + tekst(voorbeeld, { ...woorden, plek: 'midden' }), breedte: b + 8 };
}

/** A small step and its pill. */
function tekenMerk({ merk, pad }: { merk: Merk; pad: string }, stand: Stand): Staal {
  const stijl = toKnoopstijl(merk, stand);
  const vak = (inzet: number) => ({
    x: 1 + inzet,
    y: MIDDEN - STAAL.h / 2 + inzet,
    width: STAAL.b - 2 * inzet,
    height: STAAL.h - 2 * inzet,
    rx: 5 - inzet / 2,
    stroke: stijl.rand,
  });
  const rand = el('rect', {
    ...vak(0),
    fill: stijl.vlak,
    'stroke-width': stijl.dikte,
    'stroke-dasharray': stijl.streep,
    'stroke-linecap': stijl.streep?.startsWith('0') === true ? 'round' : undefined,
  });
  const binnen = stijl.dubbel === true ? el('rect', { ...vak(3.5), fill: 'none' }) : '';
  if (pad === '') return { svg: rand + binnen, breedte: STAAL.b + 9 };
  const pil = toPilstijl(merk, stand);
  const mx = STAAL.b + 7 + PIL;
  const teken =
    el('circle', { cx: mx, cy: MIDDEN, r: PIL, fill: pil.vlak, stroke: pil.rand }) +
    icoon(pad, { x: mx - 5.5, y: MIDDEN - 5.5, grootte: 11, kleur: pil.inkt, dikte: 3.4 });
  return { svg: rand + binnen + teken, breedte: mx + PIL + 7 };
}
