import type { Beeldknoop, Stand } from './beeld.ts';
import type { Label } from './labels.ts';
import type { Maat } from './maten.ts';
import { el, icoon, tekst } from './svgElement.ts';
import { KLEUR, toKnoopstijl, toPilstijl } from './svgKleuren.ts';

/** Small text in the middle of its box. */
export function labeltekst(label: Label, maat: Maat, kleur: string): string {
  const { vak } = label;
  return tekst(label.tekst, {
    x: vak.x + vak.b / 2,
    y: vak.y + vak.h * 0.8,
    grootte: maat.label,
    kleur,
    gewicht: 520,
    midden: true,
  });
}

function vorm(
  k: Beeldknoop,
  inzet: number,
  maat: Maat,
  attrs: Record<string, string | number | undefined>,
): string {
  const [x, y, b, h] = [k.x + inzet, k.y + inzet, k.b - 2 * inzet, k.h - 2 * inzet];
  if (k.soort !== 'poort')
    return el('rect', { x, y, width: b, height: h, rx: Math.max(2, maat.hoekKnoop - inzet), ...attrs });
  const schuin = inzet * (k.b / k.h);
  const [mx, my] = [k.x + k.b / 2, k.y + k.h / 2];
  const d = `M${k.x + schuin + inzet} ${my}L${mx} ${k.y + inzet * 1.2}L${k.x + k.b - schuin - inzet} ${my}L${mx} ${k.y + k.h - inzet * 1.2}Z`;
  return el('path', { d, 'stroke-linejoin': 'round', ...attrs });
}

/** Drawn after all nodes, so that no border runs over it. */
export function tekenPil(k: Beeldknoop, stand: Stand): string {
  if (k.pil === undefined) return '';
  const { x, y, b, h, merk, pad, tekst: nummers, icoon: grootte, letter } = k.pil;
  const stijl = toPilstijl(merk, stand);
  const iconX = nummers === '' ? x + (b - grootte) / 2 : x + h * 0.32;
  return (
    el('rect', {
      x,
      y,
      width: b,
      height: h,
      rx: h / 2,
      fill: stijl.vlak,
      stroke: stijl.rand,
      'stroke-width': stijl.rand === undefined ? undefined : 1.25,
    }) +
    icoon(pad, { x: iconX, y: y + (h - grootte) / 2, grootte, kleur: stijl.inkt, dikte: 3.4 }) +
    (nummers === ''
      ? ''
      : tekst(nummers, {
          x: iconX + grootte + h * 0.12,
          y: y + h / 2 + letter * 0.35,
          grootte: letter,
          kleur: stijl.inkt,
          gewicht: 720,
        }))
  );
}

export function tekenKnoop(k: Beeldknoop, stand: Stand, maat: Maat): string {
  const stijl = toKnoopstijl(k.merk, stand);
  const poort = k.soort === 'poort';
  const grootte = poort ? maat.poortTekst : maat.tekst;
  const basis = k.y + k.h / 2 + grootte * 0.34 - ((k.regels.length - 1) * maat.regel) / 2;
  const halo = stijl.vlak.startsWith('url')
    ? { stroke: KLEUR.wegTint, 'stroke-width': 5, 'paint-order': 'stroke', 'stroke-linejoin': 'round' }
    : {};
  const telling = k.telling;
  return (
    vorm(k, 0, maat, {
      fill: stijl.vlak,
      stroke: stijl.rand,
      'stroke-width': stijl.dikte * maat.dikte,
      'stroke-dasharray': stijl.streep,
      'stroke-linecap': stijl.streep?.startsWith('0') === true ? 'round' : undefined,
    }) +
    (stijl.dubbel === true
      ? vorm(k, 3.5 * maat.dikte, maat, { fill: 'none', stroke: stijl.rand, 'stroke-width': maat.dikte })
      : '') +
    k.regels
      .map((r, n) =>
        tekst(r, {
          x: k.x + k.b / 2,
          y: basis + n * maat.regel,
          grootte,
          kleur: stijl.tekst,
          gewicht: 520,
          midden: true,
          extra: halo,
        }),
      )
      .join('') +
    (telling === undefined
      ? ''
      : el('rect', {
          x: telling.vak.x,
          y: telling.vak.y,
          width: telling.vak.b,
          height: telling.vak.h,
          rx: 3,
          fill: KLEUR.vlak,
          stroke: stijl.rand,
        }) + labeltekst(telling, maat, KLEUR.ink))
  );
}
