import type { Beeld, Beeldlijn, Beeldteken, Stand } from './beeld.ts';
import { tekenIcoon } from './iconen.ts';
import type { Maat } from './maten.ts';
import { tekenBanen, tekenFasen } from './svgAchtergrond.ts';
import { KLEUR, toLijnstijl } from './svgKleuren.ts';
import { labeltekst, tekenKnoop, tekenPil } from './svgKnoop.ts';
import { toLegenda } from './svgLegenda.ts';
import type { Legendaregel } from './svgLegenda.ts';
import { el, icoon } from './svgElement.ts';

const LETTER = "'Atkinson Hyperlegible Next', 'Segoe UI', sans-serif";

function lijn(l: Beeldlijn, stand: Stand, maat: Maat): string {
  const stijl = toLijnstijl(l.merk, stand);
  return (
    el('path', {
      d: l.svgPad,
      fill: 'none',
      stroke: stijl.kleur,
      'stroke-width': stijl.dikte * maat.dikte,
      'stroke-dasharray': stijl.streep,
    }) +
    el('path', { d: l.pijlPad, fill: stijl.kleur }) +
    (l.labelPlek === undefined ? '' : labeltekst(l.labelPlek, maat, KLEUR.ink2))
  );
}

function teken(t: Beeldteken, stand: Stand, maat: Maat): string {
  const kleur = stand === 'voorkeur' ? KLEUR.merk : KLEUR.ink2;
  const dikte = t.soort === 'einde' ? 3.25 : 1.5;
  const r = t.soort === 'einde' ? t.r - 1 : t.r;
  return (
    (t.stokPad === undefined
      ? ''
      : el('path', {
          d: t.stokPad,
          fill: 'none',
          stroke: stand === 'voorkeur' ? KLEUR.merk : KLEUR.ink3,
          'stroke-width': 1.75 * maat.dikte,
        }) + el('path', { d: t.stokPijl ?? '', fill: stand === 'voorkeur' ? KLEUR.merk : KLEUR.ink3 })) +
    el('circle', {
      cx: t.x,
      cy: t.y,
      r,
      fill: KLEUR.vlak,
      stroke: kleur,
      'stroke-width': dikte * maat.dikte,
    }) +
    icoon(tekenIcoon[t.soort], {
      x: t.x - r * 0.72,
      y: t.y - r * 0.72,
      grootte: r * 1.44,
      kleur,
      dikte: 2.4,
    }) +
    t.labels.map((l) => labeltekst(l, maat, KLEUR.ink2)).join('')
  );
}

const VOLGORDE = { gelijk: 0, weg: 1, bij: 2 } as const;

/** The whole picture as one file on its own: no style sheet, no script. `legenda` adds a row under the picture. */
export function toSvg(
  beeld: Beeld,
  { titel, legenda = [] }: { titel: string; legenda?: readonly Legendaregel[] },
): string {
  const { breedte, hoogte, maat, stand } = beeld;
  const extra = legenda.length === 0 ? 0 : maat.kop;
  const lijnen = [...beeld.lijnen].sort((a, b) => VOLGORDE[a.merk] - VOLGORDE[b.merk]);
  const arcering =
    `<pattern id="arcering" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `${el('rect', { width: 7, height: 7, fill: KLEUR.wegTint })}${el('path', { d: 'M0 0V7', stroke: KLEUR.wegArcering, 'stroke-width': 3 })}</pattern>`;
  const inhoud = [
    tekenBanen(beeld),
    tekenFasen(beeld),
    ...lijnen.map((l) => lijn(l, stand, maat)),
    ...beeld.knopen.map((k) => tekenKnoop(k, stand, maat)),
    ...beeld.knopen.map((k) => tekenPil(k, stand)),
    ...beeld.tekens.map((t) => teken(t, stand, maat)),
    el('rect', { x: 0.5, y: 0.5, width: breedte - 1, height: hoogte - 1, fill: 'none', stroke: KLEUR.lijn }),
    toLegenda(legenda, beeld),
  ].join('');
  const kop = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${breedte} ${hoogte + extra}`,
    width: breedte,
    height: hoogte + extra,
    role: 'img',
    'font-family': LETTER,
  };
  return el('svg', kop, `${el('title', {}, titel)}<defs>${arcering}</defs>${inhoud}`);
}
