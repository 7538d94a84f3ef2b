import type { Beelddeel, Beelddeelstap, Beeldknoop, Stand } from '../beeld.ts';
import type { Maat } from '../maten.ts';
import { el, ontsnap, tekst } from './svgElement.ts';
import { KLEUR, type Knoopstijl, toKnoopstijl } from './svgKleuren.ts';
import { ondertoon, tekenPil } from './svgKnoop.ts';

/** The second line of a box, in px inside the first. */
const BINNEN = 3;

/** What stands in an opened step: its full name, and its deelstappen in small boxes; '' for a closed one. */
export function tekenDeel(knoop: Beeldknoop, deel: Beelddeel | undefined, stand: Stand, maat: Maat): string {
  if (deel === undefined) return '';
  return (
    tekenTitel(knoop, deel, stand, maat) + deel.knopen.map((stap) => tekenStap(stap, deel, stand)).join('')
  );
}

function tekenTitel(knoop: Beeldknoop, { titel, rand }: Beelddeel, stand: Stand, maat: Maat): string {
  const basis = knoop.y + titel.h - rand - (titel.regels.length - 1) * maat.regel - maat.tekst * 0.3;
  const stijl = toKnoopstijl(knoop.merk, stand);
  const x = knoop.x + 2 * rand;
  const letters = { x, grootte: maat.tekst, kleur: stijl.tekst, gewicht: 520 };
  return titel.regels
    .map((regel, nr) => {
      const y = basis + nr * maat.regel;
      const onder = isGearceerd(stijl)
        ? ondertoon(regel, { x, y, grootte: maat.tekst, regel: maat.regel })
        : '';
      return onder + tekst(regel, { ...letters, y });
    })
    .join('');
}

function tekenStap(stap: Beelddeelstap, { letter, regel, rand }: Beelddeel, stand: Stand): string {
  const stijl = toKnoopstijl(stap.merk, stand);
  const vak = (inzet: number) => ({
    x: stap.x + inzet,
    y: stap.y + inzet,
    width: stap.b - 2 * inzet,
    height: stap.h - 2 * inzet,
    rx: Math.max(2, rand - inzet),
    stroke: stijl.rand,
  });
  const woorden = [...stap.regels, stap.wie].map((inhoud, nr) => {
    const isWie = nr === stap.regels.length;
    const plek = { x: stap.x + rand, y: stap.y + rand + (nr + 0.8) * regel, grootte: letter };
    const letters = isWie ? { kleur: KLEUR.ink2, gewicht: 400 } : { kleur: stijl.tekst, gewicht: 520 };
    const onder = isGearceerd(stijl) ? ondertoon(inhoud, { ...plek, regel }) : '';
    return onder + tekst(inhoud, { ...plek, ...letters });
  });
  return el(
    'g',
    { 'data-stap': stap.id },
    el('title', {}, ontsnap(stap.zin)) +
      el('rect', {
        ...vak(0),
        fill: stijl.vlak,
        'stroke-width': stijl.dikte,
        'stroke-dasharray': stijl.streep,
        'stroke-linecap': stijl.streep?.startsWith('0') === true ? 'round' : undefined,
      }) +
      (stijl.dubbel === true ? el('rect', { ...vak(BINNEN), fill: 'none' }) : '') +
      woorden.join('') +
      (stap.pil === undefined ? '' : tekenPil(stap.pil, stand)),
  );
}

const isGearceerd = ({ vlak }: Knoopstijl): boolean => vlak.startsWith('url');
