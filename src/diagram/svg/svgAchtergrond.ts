import { toBaanregels } from '../tekst/baanregels.ts';
import type { Beeld } from '../beeld.ts';
import { baanIcoon } from '../iconen.ts';
import { el, icoon, tekst } from './svgElement.ts';
import { KLEUR } from './svgKleuren.ts';

/** Lanes with icon and name; the first one of the process, of the employer, is tinted. */
export function tekenBanen({ banen: lijst, breedte, maat }: Beeld, eersteBaan: string | undefined): string {
  return lijst
    .map((baan, i) => {
      const eerste = baan.id === eersteBaan;
      const vlak = eerste ? KLEUR.werkgever : i % 2 === 1 ? KLEUR.om : KLEUR.vlak;
      const regels = toBaanregels(baan.naam, maat);
      const hoogIcoon = maat.kopTekst * 1.4;
      const regel = maat.kopTekst * 1.12;
      const top = baan.y + (baan.h - hoogIcoon - 4 - regels.length * regel) / 2;
      return (
        el('rect', { x: 0, y: baan.y, width: breedte, height: baan.h, fill: vlak }) +
        el('rect', {
          x: 0,
          y: baan.y,
          width: maat.baannaam,
          height: baan.h,
          fill: eerste ? KLEUR.merkTint : KLEUR.bg,
        }) +
        (i === 0 ? '' : el('path', { d: `M0 ${baan.y}H${breedte}`, stroke: KLEUR.lijn })) +
        icoon(baanIcoon[baan.id] ?? '', { x: 12, y: top, grootte: hoogIcoon, kleur: KLEUR.ink2, dikte: 2 }) +
        regels
          .map((r, n) =>
            tekst(r, {
              x: 12,
              y: top + hoogIcoon + 4 + (n + 0.8) * regel,
              grootte: maat.kopTekst - 1,
              kleur: KLEUR.ink,
              gewicht: 620,
            }),
          )
          .join('')
      );
    })
    .join('');
}

/** The dark bar with the names of the phases, and the lines between them. */
export function tekenFasen({ fasen: lijst, breedte, hoogte, maat }: Beeld): string {
  const kop = el('rect', { x: 0, y: 0, width: breedte, height: maat.kop, fill: KLEUR.merkDiep });
  const namen = lijst.map((fase, i) => {
    const regel = maat.kopTekst * 1.14;
    const eersteY = maat.kop / 2 + maat.kopTekst * 0.35 - ((fase.kort.length - 1) * regel) / 2;
    const scheiding =
      i === 0
        ? ''
        : el('path', {
            d: `M${fase.x} ${maat.kop}V${hoogte}`,
            stroke: KLEUR.lijnZacht,
            'stroke-dasharray': '2 4',
          }) +
          el('path', {
            d: `M${fase.x} ${maat.kop * 0.2}V${maat.kop * 0.8}`,
            stroke: KLEUR.vlak,
            'stroke-opacity': 0.28,
          });
    return (
      scheiding +
      fase.kort
        .map((r, n) =>
          tekst(r, {
            x: fase.midden,
            y: eersteY + n * regel,
            grootte: maat.kopTekst,
            kleur: KLEUR.vlak,
            gewicht: 620,
            plek: 'midden',
          }),
        )
        .join('')
    );
  });
  return (
    kop + namen.join('') + el('path', { d: `M${maat.baannaam} ${maat.kop}V${hoogte}`, stroke: KLEUR.lijn })
  );
}
