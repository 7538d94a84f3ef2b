import type { Beeld, Beeldlijn, Beeldteken, Stand } from '../beeld.ts';
import { tekenIcoon } from '../iconen.ts';
import type { Maat } from '../maten.ts';
import { tekenBanen, tekenFasen } from './svgAchtergrond.ts';
import { tekenDeel } from './svgDeel.ts';
import { el, icoon } from './svgElement.ts';
import { ARCERING, KLEUR, toLijnstijl } from './svgKleuren.ts';
import { labeltekst, tekenKnoop, tekenPil } from './svgKnoop.ts';

/** The hatch of what vervalt; goes into the `defs` of the file. */
export const arcering = el(
  'pattern',
  { id: ARCERING, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  el('rect', { width: 7, height: 7, fill: KLEUR.wegTint }) +
    el('path', { d: 'M0 0V7', stroke: KLEUR.wegArcering, 'stroke-width': 3 }),
);

const VOLGORDE = { gelijk: 0, weg: 1, bij: 2 } as const;

/** Lanes, phases, lines, steps and circles, from 0,0 to the size of the picture. */
export function tekenBeeld(beeld: Beeld, eersteBaan = beeld.banen[0]?.id): string {
  const { breedte, hoogte, maat, stand, delen } = beeld;
  const lijnen = beeld.lijnen.toSorted((a, b) => VOLGORDE[a.merk] - VOLGORDE[b.merk]);
  return [
    tekenBanen(beeld, eersteBaan),
    tekenFasen(beeld),
    ...lijnen.map((lijn) => tekenLijn(lijn, stand, maat)),
    ...beeld.knopen.map((knoop) => tekenKnoop(knoop, stand, maat, delen.get(knoop.id))),
    ...beeld.knopen.map((knoop) => tekenDeel(knoop, delen.get(knoop.id), stand, maat)),
    ...beeld.knopen.map(({ pil }) => (pil === undefined ? '' : tekenPil(pil, stand))),
    ...beeld.tekens.map((teken) => tekenTeken(teken, stand, maat)),
    el('rect', { x: 0.5, y: 0.5, width: breedte - 1, height: hoogte - 1, fill: 'none', stroke: KLEUR.lijn }),
  ].join('');
}

function tekenLijn({ merk, svgPad, pijlPad, labelPlek }: Beeldlijn, stand: Stand, maat: Maat): string {
  const stijl = toLijnstijl(merk, stand);
  return (
    el('path', {
      d: svgPad,
      fill: 'none',
      stroke: stijl.kleur,
      'stroke-width': stijl.dikte * maat.dikte,
      'stroke-dasharray': stijl.streep,
    }) +
    el('path', { d: pijlPad, fill: stijl.kleur }) +
    (labelPlek === undefined ? '' : labeltekst(labelPlek, maat, KLEUR.ink2))
  );
}

function tekenTeken(teken: Beeldteken, stand: Stand, maat: Maat): string {
  return (
    tekenStok(teken, stand, maat) +
    tekenRing(teken, stand, maat.dikte) +
    teken.labels.map((label) => labeltekst(label, maat, KLEUR.ink2)).join('')
  );
}

/** Where it begins, ends or goes back to; `dikte` multiplies the width of its line. */
export function tekenRing(
  { soort, x, y, r }: Pick<Beeldteken, 'soort' | 'x' | 'y' | 'r'>,
  stand: Stand,
  dikte: number,
): string {
  const isEinde = soort === 'einde';
  const kleur = stand === 'voorkeur' ? KLEUR.merk : KLEUR.ink2;
  return (
    el('circle', {
      cx: x,
      cy: y,
      r: isEinde ? r - 1 : r,
      fill: KLEUR.vlak,
      stroke: kleur,
      'stroke-width': (isEinde ? 3.25 : 1.5) * dikte,
    }) + icoon(tekenIcoon[soort], { x: x - r * 0.72, y: y - r * 0.72, grootte: r * 1.44, kleur, dikte: 2.4 })
  );
}

/** The short line between a circle and its step; an end has an arrow head. */
function tekenStok({ stokPad, stokPijl }: Beeldteken, stand: Stand, maat: Maat): string {
  if (stokPad === undefined) return '';
  const { kleur, dikte } = toLijnstijl('gelijk', stand);
  return (
    el('path', { d: stokPad, fill: 'none', stroke: kleur, 'stroke-width': dikte * maat.dikte }) +
    (stokPijl === undefined ? '' : el('path', { d: stokPijl, fill: kleur }))
  );
}
