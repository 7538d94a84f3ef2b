import type { Merk } from '../domain/proces/merken.ts';
import type { Beeld } from './beeld.ts';
import { merkIcoon } from './iconen.ts';
import { letterbreedte } from './letterbreedte.ts';
import { KLEUR, toKnoopstijl, toPilstijl } from './svgKleuren.ts';
import { el, icoon, tekst } from './svgElement.ts';

/** One entry: a small node with its mark, and the words beside it ("4 stappen vervallen"). */
export type Legendaregel = { merk: Merk; tekst: string };

/** A row of entries under the picture. */
export function toLegenda(regels: readonly Legendaregel[], { hoogte, maat }: Beeld): string {
  let x = 12;
  const my = hoogte + maat.kop / 2;
  return regels
    .map((regel) => {
      const stijl = toKnoopstijl(regel.merk, 'verschil');
      const pil = toPilstijl(regel.merk, 'verschil');
      const [b, h, r] = [maat.kop, maat.kop * 0.5, maat.pil / 2];
      const heeftIcoon = merkIcoon[regel.merk] !== '';
      const tekstX = x + b + (heeftIcoon ? 2 * r + 14 : 8);
      const delen =
        el('rect', {
          x,
          y: my - h / 2,
          width: b,
          height: h,
          rx: 5,
          fill: stijl.vlak,
          stroke: stijl.rand,
          'stroke-width': stijl.dikte,
          'stroke-dasharray': stijl.streep,
          'stroke-linecap': stijl.streep?.startsWith('0') === true ? 'round' : undefined,
        }) +
        (stijl.dubbel === true
          ? el('rect', {
              x: x + 3.5,
              y: my - h / 2 + 3.5,
              width: b - 7,
              height: h - 7,
              rx: 2,
              fill: 'none',
              stroke: stijl.rand,
            })
          : '') +
        (heeftIcoon
          ? el('circle', { cx: x + b + 7 + r, cy: my, r, fill: pil.vlak, stroke: pil.rand }) +
            icoon(merkIcoon[regel.merk], {
              x: x + b + 7 + r * 0.4,
              y: my - r * 0.6,
              grootte: r * 1.2,
              kleur: pil.inkt,
              dikte: 3.4,
            })
          : '') +
        tekst(regel.tekst, {
          x: tekstX,
          y: my + maat.tekst * 0.35,
          grootte: maat.tekst,
          kleur: KLEUR.ink,
          gewicht: 520,
        });
      x = tekstX + letterbreedte(regel.tekst, maat.tekst) + maat.kop * 0.6;
      return delen;
    })
    .join('');
}
