import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import { el, ontsnap, tekst, verplaats } from '../svg/svgElement.ts';
import { KLEUR } from '../svg/svgKleuren.ts';
import type { Celkaart } from './tekenCelkaart.ts';

/** What the drawing says; the words come from outside. */
export type Celkaartblad = {
  kaart: Celkaart;
  /** class per code; a code without one is onbekend */
  klassen: ReadonlyMap<string, Kaartklasse>;
  /** codes that the filters leave; undefined = all */
  zichtbaar: ReadonlySet<string> | undefined;
  /** codes that are afgevinkt under a condition: a ring, as on the screen */
  onderVoorwaarde: ReadonlySet<string>;
  titel: string;
  /** lines under the title: what it is about, the day, what is left out */
  onder: readonly string[];
  /** lines at the foot */
  bron: readonly string[];
  /** for who cannot see it */
  beschrijving: string;
  legenda: readonly { klasse: Kaartklasse; aantal: number; woord: string }[];
  /** words and number of the ring */
  voorwaarde: { aantal: number; woord: string };
};

const RAND = 20;
const REGEL = 18;
const VOETREGEL = 15;
/** As on the screen: the map differs in lightness and pattern, not in tint alone. */
const STREEP = { vlak: '#8cc4b8', lijn: '#2b7a6e' };
const STIP = '#3f8a7d';

/** The map as a file of its own, legend included: no style sheet, no fonts from elsewhere. */
export function svgCelkaart(blad: Celkaartblad): string {
  const { kaart, titel, onder, bron, beschrijving } = blad;
  const breedte = kaart.breedte + 2 * RAND;
  const kop = 40 + onder.length * REGEL;
  const hoogte = kop + kaart.hoogte + RAND + bron.length * VOETREGEL + RAND / 2;
  const woord = (regel: string, x: number, y: number, grootte: number, gewicht = 400) =>
    tekst(regel, { x, y, grootte, gewicht, kleur: gewicht > 400 ? KLEUR.ink : KLEUR.ink2 });
  const inhoud = [
    el('title', {}, ontsnap(titel)),
    el('desc', {}, ontsnap(beschrijving)),
    patronen(),
    el('rect', { width: breedte, height: hoogte, fill: '#e8eeea' }),
    woord(titel, RAND, 34, 24, 720),
    ...onder.map((regel, n) => woord(regel, RAND, 54 + n * REGEL, 14)),
    verplaats(tegels(blad), { x: RAND, y: kop }),
    verplaats(legenda(blad), { x: RAND, y: kop + 16 }),
    ...bron.map((regel, n) => woord(regel, RAND, hoogte - 12 - (bron.length - 1 - n) * VOETREGEL, 11)),
  ];
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${breedte} ${hoogte}`,
      width: breedte,
      height: hoogte,
      role: 'img',
      'font-family': "'Atkinson Hyperlegible Next', 'Segoe UI', Arial, sans-serif",
    },
    inhoud.join(''),
  );
}

function patronen(): string {
  const streep = el(
    'pattern',
    { id: 'bezig', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 5, height: 5, fill: STREEP.vlak }) +
      el('path', { d: 'M1.2 0V5', stroke: STREEP.lijn, 'stroke-width': 1.9 }),
  );
  const stip = el(
    'pattern',
    { id: 'voorbereiding', width: 4.4, height: 4.4, patternUnits: 'userSpaceOnUse' },
    el('rect', { width: 4.4, height: 4.4, fill: KLEUR.merkTint }) +
      el('circle', { cx: 1.1, cy: 1.1, r: 0.8, fill: STIP }) +
      el('circle', { cx: 3.3, cy: 3.3, r: 0.8, fill: STIP }),
  );
  return el('defs', {}, streep + stip);
}

function vulling(klasse: Kaartklasse | 'buiten'): Record<string, string | number> {
  switch (klasse) {
    case 'afgevinkt':
      return { fill: KLEUR.merk };
    case 'bezig':
      return { fill: 'url(#bezig)', stroke: STREEP.lijn, 'stroke-width': 0.7 };
    case 'voorbereiding':
      return { fill: 'url(#voorbereiding)', stroke: STIP, 'stroke-width': 0.7 };
    case 'niet-begonnen':
      return { fill: KLEUR.vlak, stroke: KLEUR.ink3, 'stroke-width': 0.8 };
    case 'onbekend':
      return { fill: KLEUR.vlak, stroke: '#6f7e79', 'stroke-width': 0.7, 'stroke-dasharray': '2.5 2' };
    case 'buiten':
      return { fill: 'none', stroke: KLEUR.lijn, 'stroke-width': 0.7 };
    default:
      throw new Error(`unknown class ${String(klasse satisfies never)}`);
  }
}

function tegels({ kaart, klassen, zichtbaar, onderVoorwaarde }: Celkaartblad): string {
  const cellen = kaart.cellen.map(({ code, d }) =>
    el('path', {
      d,
      'data-code': code,
      ...vulling(zichtbaar?.has(code) === false ? 'buiten' : (klassen.get(code) ?? 'onbekend')),
    }),
  );
  const grens = el('path', { d: kaart.regiogrens, fill: 'none', stroke: KLEUR.ink3, 'stroke-width': 0.9 });
  const ringen = kaart.cellen.flatMap(({ code, x, y, straal }) =>
    onderVoorwaarde.has(code) && zichtbaar?.has(code) !== false
      ? [ring(x, y, Math.min(4, straal * 0.3))]
      : [],
  );
  return [...cellen, grens, ...ringen].join('');
}

const ring = (cx: number, cy: number, r: number): string =>
  el('circle', { cx, cy, r, fill: 'none', stroke: KLEUR.vlak, 'stroke-width': 1.75 });

function legenda({ legenda: rijen, voorwaarde }: Celkaartblad): string {
  const rij = (klasse: Kaartklasse, aantal: number, woord: string, n: number) => {
    const y = n * 26;
    const stijl = { y: y + 14, grootte: 15, kleur: KLEUR.ink };
    return [
      el('rect', { x: 0, y, width: 26, height: 17, rx: 3, ...vulling(klasse) }),
      tekst(String(aantal), { ...stijl, x: 66, gewicht: 620, plek: 'eind' }),
      tekst(woord, { ...stijl, x: 74, gewicht: 400 }),
    ].join('');
  };
  const metRing =
    voorwaarde.aantal === 0
      ? ''
      : rij('afgevinkt', voorwaarde.aantal, voorwaarde.woord, rijen.length) +
        ring(13, rijen.length * 26 + 8.5, 4);
  return rijen.map(({ klasse, aantal, woord }, n) => rij(klasse, aantal, woord, n)).join('') + metRing;
}
