import type { Beelddeel, Beeldknoop, Pil, Stand } from '../beeld.ts';
import type { Label } from '../indeling/labels.ts';
import { letterbreedte } from '../tekst/letterbreedte.ts';
import { splitsPiltekst } from '../tekst/piltekst.ts';
import type { Maat } from '../maten.ts';
import { el, icoon, ontsnap, tekst } from './svgElement.ts';
import { KLEUR, type Knoopstijl, toKnoopstijl, toPilstijl } from './svgKleuren.ts';

/** Small text in the middle of its box. */
export function labeltekst(label: Label, maat: Maat, kleur: string): string {
  const { vak } = label;
  return tekst(label.tekst, {
    x: vak.x + vak.b / 2,
    y: vak.y + vak.h * 0.8,
    grootte: maat.label,
    kleur,
    gewicht: 520,
    plek: 'midden',
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
export function tekenPil(
  { x, y, b, h, merk, pad, tekst: nummers, icoon: grootte, letter }: Pil,
  stand: Stand,
): string {
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
    tekenNummers(nummers, {
      x: iconX + grootte + h * 0.12,
      y: y + h / 2 + letter * 0.35,
      grootte: letter,
      kleur: stijl.inkt,
    })
  );
}

/** The number of the pill, and how many more there are behind it, lighter. */
function tekenNummers(
  nummers: string,
  plek: { x: number; y: number; grootte: number; kleur: string },
): string {
  const { nummer, meer } = splitsPiltekst(nummers);
  const breedte =
    letterbreedte(nummers, plek.grootte, { vet: true }) - letterbreedte(meer.trim(), plek.grootte);
  return (
    tekst(nummer, { ...plek, gewicht: 720 }) + tekst(meer, { ...plek, x: plek.x + breedte, gewicht: 520 })
  );
}

/**
 * Under a line of text on a hatch: not as a stroke of the letters, which many programs draw on top of them.
 * @param plek where the text begins, its letters and the height of a line
 */
export function ondertoon(
  inhoud: string,
  { x, y, grootte, regel }: { x: number; y: number; grootte: number; regel: number },
): string {
  if (inhoud === '') return '';
  return el('rect', {
    x: x - grootte * 0.2,
    y: y - grootte * 0.84,
    width: letterbreedte(inhoud, grootte) + grootte * 0.4,
    height: regel,
    rx: 3,
    fill: KLEUR.wegTint,
  });
}

function tekenTelling({ telling }: Beeldknoop, rand: string, maat: Maat): string {
  if (telling === undefined) return '';
  const { x, y, b, h } = telling.vak;
  return (
    el('rect', { x, y, width: b, height: h, rx: 3, fill: KLEUR.vlak, stroke: rand }) +
    labeltekst(telling, maat, KLEUR.ink)
  );
}

/** A step with its words, unless `deel` takes their place; its sentence shows when the pointer rests on it. */
export function tekenKnoop(k: Beeldknoop, stand: Stand, maat: Maat, deel?: Beelddeel): string {
  const stijl = toKnoopstijl(k.merk, stand);
  const rand = vorm(k, 0, maat, {
    fill: stijl.vlak,
    stroke: stijl.rand,
    'stroke-width': stijl.dikte * maat.dikte,
    'stroke-dasharray': stijl.streep,
    'stroke-linecap': stijl.streep?.startsWith('0') === true ? 'round' : undefined,
  });
  const binnen = { fill: 'none', stroke: stijl.rand, 'stroke-width': maat.dikte };
  return el(
    'g',
    { 'data-stap': k.id },
    el('title', {}, ontsnap(k.zin)) +
      rand +
      (stijl.dubbel === true ? vorm(k, 3.5 * maat.dikte, maat, binnen) : '') +
      (deel === undefined ? tekenWoorden(k, stijl, maat) : '') +
      tekenTelling(k, stijl.rand, maat),
  );
}

function tekenWoorden(k: Beeldknoop, stijl: Knoopstijl, maat: Maat): string {
  const grootte = k.soort === 'poort' ? maat.poortTekst : maat.tekst;
  const basis = k.y + k.h / 2 + grootte * 0.34 - ((k.regels.length - 1) * maat.regel) / 2;
  const regels = k.regels.map((regel, n) =>
    tekst(regel, {
      x: k.x + k.b / 2,
      y: basis + n * maat.regel,
      grootte,
      kleur: stijl.tekst,
      gewicht: 520,
      plek: 'midden',
    }),
  );
  if (!stijl.vlak.startsWith('url')) return regels.join('');
  const onder = k.regels.map((regel, n) =>
    ondertoon(regel, {
      x: k.x + (k.b - letterbreedte(regel, grootte)) / 2,
      y: basis + n * maat.regel,
      grootte,
      regel: maat.regel,
    }),
  );
  return onder.join('') + regels.join('');
}
