import { schema } from '../texts/schema.ts';
import type { Beeld, Beeldknoop, Beeldlijn, Beeldteken, Stand } from './beeld.ts';
import { baanIcoon, merkIcoon, tekenIcoon } from './iconen.ts';
import { letterbreedte } from './letterbreedte.ts';
import type { Label } from './labels.ts';
import type { Maat } from './maten.ts';
import { KLEUR, toKnoopstijl, toLijnstijl, toPilstijl } from './svgKleuren.ts';
import { toLegenda } from './svgLegenda.ts';
import type { Legendaregel } from './svgLegenda.ts';
import { el, icoon, tekst } from './svgElement.ts';

const LETTER = "'Atkinson Hyperlegible Next', 'Segoe UI', sans-serif";

function banen({ banen: lijst, breedte, maat }: Beeld): string {
  return lijst
    .map((baan, i) => {
      const eerste = i === 0;
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
        (eerste ? '' : el('path', { d: `M0 ${baan.y}H${breedte}`, stroke: KLEUR.lijn })) +
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

/** Name of a lane in lines that fit its column. */
export function toBaanregels(naam: string, maat: Maat): string[] {
  const past = (t: string): boolean => letterbreedte(t, maat.kopTekst - 1) <= maat.baannaam - 18;
  return naam.split(' ').reduce<string[]>((regels, woord) => {
    const laatste = regels.at(-1);
    if (laatste !== undefined && past(`${laatste} ${woord}`))
      return [...regels.slice(0, -1), `${laatste} ${woord}`];
    return [...regels, ...(past(woord) ? [woord] : (schema.afbreken[woord] ?? [woord]))];
  }, []);
}

function fasen({ fasen: lijst, breedte, hoogte, maat }: Beeld): string {
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
            x: fase.x + fase.b / 2,
            y: eersteY + n * regel,
            grootte: maat.kopTekst,
            kleur: KLEUR.vlak,
            gewicht: 620,
            midden: true,
          }),
        )
        .join('')
    );
  });
  return (
    kop + namen.join('') + el('path', { d: `M${maat.baannaam} ${maat.kop}V${hoogte}`, stroke: KLEUR.lijn })
  );
}

function labeltekst(label: Label, maat: Maat, kleur: string): string {
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

function lijn(l: Beeldlijn, stand: Stand, maat: Maat): string {
  const stijl = toLijnstijl(l.merk, stand);
  return (
    el('path', {
      d: l.svgPad,
      fill: 'none',
      stroke: stijl.kleur,
      'stroke-width': stijl.dikte,
      'stroke-dasharray': stijl.streep,
    }) +
    el('path', { d: l.pijlPad, fill: stijl.kleur }) +
    (l.labelPlek === undefined ? '' : labeltekst(l.labelPlek, maat, KLEUR.ink2))
  );
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

function pil(k: Beeldknoop, stand: Stand): string {
  if (k.pil === undefined) return '';
  const { x, y, b, h, merk, tekst: nummers } = k.pil;
  const stijl = toPilstijl(merk, stand);
  const grootte = h * 0.62;
  const iconX = nummers === '' ? x + (b - grootte) / 2 : x + h * 0.42;
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
    icoon(merkIcoon[merk], { x: iconX, y: y + (h - grootte) / 2, grootte, kleur: stijl.inkt, dikte: 3.4 }) +
    (nummers === ''
      ? ''
      : tekst(nummers, {
          x: iconX + grootte + h * 0.16,
          y: y + h * 0.74,
          grootte: h * 0.68,
          kleur: stijl.inkt,
          gewicht: 720,
        }))
  );
}

function knoop(k: Beeldknoop, stand: Stand, maat: Maat): string {
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
      'stroke-width': stijl.dikte,
      'stroke-dasharray': stijl.streep,
      'stroke-linecap': stijl.streep?.startsWith('0') === true ? 'round' : undefined,
    }) +
    (stijl.dubbel === true
      ? vorm(k, 3.5, maat, { fill: 'none', stroke: stijl.rand, 'stroke-width': 1 })
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
          'stroke-width': 1.75,
        }) + el('path', { d: t.stokPijl ?? '', fill: stand === 'voorkeur' ? KLEUR.merk : KLEUR.ink3 })) +
    el('circle', { cx: t.x, cy: t.y, r, fill: KLEUR.vlak, stroke: kleur, 'stroke-width': dikte }) +
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
    banen(beeld),
    fasen(beeld),
    ...lijnen.map((l) => lijn(l, stand, maat)),
    ...beeld.knopen.map((k) => knoop(k, stand, maat)),
    ...beeld.knopen.map((k) => pil(k, stand)),
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
