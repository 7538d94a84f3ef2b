import type { Cijferregel } from '../cijfers/cijferregel.ts';
import { letterbreedte } from '../tekst/letterbreedte.ts';
import { el, icoon, tekst, verplaats } from './svgElement.ts';
import { KLEUR } from './svgKleuren.ts';
import type { Stuk } from './svgStuk.ts';

export type Cijfertegel = Pick<Cijferregel, 'naam' | 'kort' | 'eenheid' | 'stempel'>;
type Tegel = { svg: string; breedte: number };

const NAAM = 14;
const WAARDE = 21;
const KLEIN = 13;
const HOOGTE = 48;
const GOOT = 28;
const BASIS = NAAM + WAARDE + 4;
const PIJL = 'M4 12h15M13 6l6 6-6 6';

/** The key figures in one row: how it is now, an arrow, and the preferred value in bold. */
export function zetCijfers(tegels: readonly Cijfertegel[], breedte: number): Stuk {
  if (tegels.length === 0) return { svg: '', hoogte: 0 };
  const getekend = tegels.map(tekenTegel);
  const nodig = getekend.reduce((som, tegel) => som + tegel.breedte, GOOT * (tegels.length - 1));
  const schaal = Math.min(1, breedte / nodig);
  const extra = Math.max(0, breedte - nodig) / Math.max(1, tegels.length - 1);
  const lijn = el('path', { d: `M${-GOOT / 2} 2v${HOOGTE - 8}`, stroke: KLEUR.lijn });
  let x = 0;
  const svg = getekend.map((tegel, nr) => {
    const hier = verplaats((nr === 0 ? '' : lijn) + tegel.svg, { x, y: 0 });
    x += tegel.breedte + GOOT + extra;
    return hier;
  });
  return { svg: verplaats(svg.join(''), { x: 0, y: 0, schaal }), hoogte: HOOGTE * schaal };
}

function tekenTegel({ naam, kort, eenheid, stempel }: Cijfertegel): Tegel {
  const delen = [
    tekenWoord(kort.nu, { grootte: WAARDE, gewicht: 520, kleur: KLEUR.ink3 }),
    {
      svg: icoon(PIJL, { x: 0, y: BASIS - 15, grootte: 16, kleur: KLEUR.ink3, dikte: 2 }),
      breedte: 16,
    },
    tekenWoord(kort.voorkeur, { grootte: WAARDE, gewicht: 720, kleur: KLEUR.ink }),
    ...(eenheid === undefined
      ? []
      : [tekenWoord(eenheid, { grootte: KLEIN, gewicht: 400, kleur: KLEUR.ink2 })]),
    ...(stempel === undefined ? [] : [tekenStempel(stempel)]),
  ];
  let x = 0;
  const waarden = delen.map((deel) => {
    const hier = verplaats(deel.svg, { x, y: 0 });
    x += deel.breedte + 6;
    return hier;
  });
  const kop = tekst(naam, { x: 0, y: NAAM, grootte: NAAM, kleur: KLEUR.ink2, gewicht: 400 });
  return { svg: kop + waarden.join(''), breedte: Math.max(x - 6, letterbreedte(naam, NAAM)) };
}

function tekenWoord(woord: string, stijl: { grootte: number; gewicht: number; kleur: string }): Tegel {
  return {
    svg: tekst(woord, { x: 0, y: BASIS, ...stijl }),
    breedte: letterbreedte(woord, stijl.grootte, { vet: stijl.gewicht > 600 }),
  };
}

function tekenStempel(stempel: string): Tegel {
  const b = letterbreedte(stempel, KLEIN) + 12;
  const vak = { x: 0.5, y: BASIS - 14, width: b, height: 18, rx: 9, fill: 'none', stroke: KLEUR.ink3 };
  const woord = { x: 0.5 + b / 2, y: BASIS - 1, grootte: KLEIN, kleur: KLEUR.ink2, gewicht: 400 };
  return {
    svg: el('rect', { ...vak, 'stroke-dasharray': '3 2.5' }) + tekst(stempel, { ...woord, plek: 'midden' }),
    breedte: b + 1,
  };
}
