import { toBaanregels } from '../../../src/diagram/tekst/baanregels.ts';
import type { Indeling, Knoop } from '../../../src/diagram/indeling.ts';
import { toSegmenten } from '../../../src/diagram/indeling/pad.ts';
import { letterbreedte } from '../../../src/diagram/tekst/letterbreedte.ts';
import type { Vak } from '../../../src/diagram/indeling/vakken.ts';
import { toOverlappingen } from './kruisingen.ts';

/** Px between two boxes; below zero they overlap. */
export const gat = (a: Vak, b: Vak): number =>
  Math.max(a.x - b.x - b.b, b.x - a.x - a.b, a.y - b.y - b.h, b.y - a.y - a.h);

/** Something that lines may not touch: a step, or an event in a cell of its own. */
type Blok = Vak & { id: string };
type Lijnstuk = { van: string; naar: string; id: string; vak: Vak };

const ring = ({ x, y, r }: { x: number; y: number; r: number }): Vak => ({
  x: x - r,
  y: y - r,
  b: 2 * r,
  h: 2 * r,
});
const rond = ({ tekens }: Indeling): Blok[] =>
  tekens.filter((t) => t.bij === t.id).map((t) => ({ id: t.id, ...ring(t) }));

const blokken = (indeling: Indeling): Blok[] => [...indeling.knopen, ...rond(indeling)];

function lijnstukken({ lijnen }: Indeling): Lijnstuk[] {
  return toSegmenten(lijnen.map((l) => l.pad)).flatMap((s) => {
    const lijn = lijnen[s.lijn];
    return lijn === undefined
      ? []
      : [
          {
            id: lijn.id,
            van: lijn.van,
            naar: lijn.naar,
            vak: { x: s.x1, y: s.y1, b: s.x2 - s.x1, h: s.y2 - s.y1 },
          },
        ];
  });
}

/** Lines that are not level and upright, or do not begin and end on the edge of their steps. */
export function scheveLijnen(indeling: Indeling): string[] {
  const vak = new Map(blokken(indeling).map((b) => [b.id, b]));
  return indeling.lijnen.flatMap(({ id, pad, van, naar }) => {
    const scheef = pad.some(([x, y], i) => {
      const vorige = pad[i - 1];
      return vorige !== undefined && Math.abs(x - vorige[0]) > 1e-6 && Math.abs(y - vorige[1]) > 1e-6;
    });
    const los = (
      [
        [pad[0], van],
        [pad.at(-1), naar],
      ] as const
    ).some(([punt, eind]) => {
      const blok = vak.get(eind);
      return (
        punt === undefined || blok === undefined || gat({ x: punt[0], y: punt[1], b: 0, h: 0 }, blok) > 0.01
      );
    });
    return [
      ...(scheef ? [`${id} is scheef`] : []),
      ...(los ? [`${id} hangt los`] : []),
      ...(pad.length < 2 ? [`${id} is leeg`] : []),
    ];
  });
}

/** Lines whose last piece is shorter than the arrow head on it. */
export const korteEinden = ({ lijnen, maat }: Indeling): string[] =>
  lijnen
    .filter(({ pad }) => {
      const [p, q] = [pad.at(-2), pad.at(-1)];
      const lang = Math.abs((p?.[0] ?? 0) - (q?.[0] ?? 0)) + Math.abs((p?.[1] ?? 0) - (q?.[1] ?? 0));
      return lang < maat.pijl;
    })
    .map(({ id }) => `${id} heeft geen plek voor zijn pijlpunt`);

/** Lines closer than `afstand` px to a step that is not their end, and lines through the inside of their own. */
export function lijnenLangsKnopen(indeling: Indeling, afstand = 4): string[] {
  const stukken = lijnstukken(indeling);
  const poorten = new Set(indeling.knopen.filter((k) => k.soort === 'poort').map((k) => k.id));
  const cirkels = new Set(rond(indeling).map((b) => b.id));
  const isDoor = (lijn: Vak, blok: Blok): boolean => {
    if (poorten.has(blok.id)) return inRuit(lijn, blok, 1);
    return cirkels.has(blok.id) ? inCirkel(lijn, blok, 1) : gat(lijn, blok) < -0.01;
  };
  return blokken(indeling).flatMap((blok) =>
    stukken.flatMap(({ id, van, naar, vak }) => {
      if (van === blok.id || naar === blok.id) return isDoor(vak, blok) ? [`${id} door ${blok.id}`] : [];
      return gat(vak, blok) < afstand ? [`${id} langs ${blok.id}`] : [];
    }),
  );
}

/** Pairs that touch: steps, events, circles. */
export function botsingen(indeling: Indeling): string[] {
  const knopen = blokken(indeling);
  const uit: string[] = [];
  knopen.forEach((a, i) => {
    for (const b of knopen.slice(i + 1)) if (gat(a, b) < 4) uit.push(`${a.id} en ${b.id}`);
  });
  const losse = indeling.tekens
    .filter((t) => t.bij !== t.id)
    .map((t) => ({ id: `teken ${t.id}`, bij: t.bij, ...ring(t) }));
  const stukken = lijnstukken(indeling);
  losse.forEach((t, i) => {
    for (const k of knopen) if (k.id !== t.bij && gat(t, k) < 1) uit.push(`${t.id} op ${k.id}`);
    for (const s of stukken) if (gat(t, s.vak) <= 0) uit.push(`${t.id} op lijn ${s.id}`);
    for (const b of losse.slice(i + 1)) if (gat(t, b) <= 0) uit.push(`${t.id} op ${b.id}`);
    const { banen, breedte } = indeling;
    const onder = (banen.at(-1)?.y ?? 0) + (banen.at(-1)?.h ?? 0);
    if (t.x < indeling.maat.baannaam || t.x + t.b > breedte || t.y + t.h > onder)
      uit.push(`${t.id} buiten beeld`);
  });
  return uit;
}

/** Labels on a step, a line, a circle or another label, or outside the picture. */
export function labelsOpIets(indeling: Indeling): string[] {
  const { lijnen, tekens, knopen, breedte, hoogte, maat } = indeling;
  const labels = [
    ...lijnen.flatMap((l) => (l.labelPlek === undefined ? [] : [{ bij: l.id, ...l.labelPlek }])),
    ...tekens.flatMap((t) => t.labels.map((l) => ({ bij: t.id, ...l }))),
  ];
  const stukken = lijnstukken(indeling);
  const cirkels = tekens.map((t) => ({ id: t.id, ...ring(t) }));
  return labels.flatMap(({ tekst, vak, bij }, i) => [
    ...knopen
      .filter((k) => (k.soort === 'poort' ? inRuit(vak, k) : gat(vak, k) <= 0))
      .map((k) => `${tekst} op ${k.id}`),
    ...stukken.filter((s) => gat(vak, s.vak) <= 0).map((s) => `${tekst} van ${bij} op lijn ${s.id}`),
    ...cirkels.filter((c) => gat(vak, c) <= 0).map((c) => `${tekst} op cirkel ${c.id}`),
    ...labels
      .slice(i + 1)
      .filter((l) => gat(vak, l.vak) <= -0.01)
      .map((l) => `${tekst} op ${l.tekst}`),
    ...(vak.x < maat.baannaam || vak.y < maat.kop || vak.x + vak.b > breedte || vak.y + vak.h > hoogte
      ? [`${tekst} buiten beeld`]
      : []),
  ]);
}

/** From the middle of `om` to the nearest point of `vak`, along and across. */
function totMidden(vak: Vak, om: Vak): [number, number] {
  const [mx, my] = [om.x + om.b / 2, om.y + om.h / 2];
  return [Math.max(vak.x - mx, 0, mx - vak.x - vak.b), Math.max(vak.y - my, 0, my - vak.y - vak.h)];
}

/** Whether a box comes more than `speling` px inside a diamond, seen along and across. */
function inRuit(vak: Vak, ruit: Vak, speling = 0): boolean {
  const [dx, dy] = totMidden(vak, ruit);
  return dx / (ruit.b / 2 - speling) + dy / (ruit.h / 2 - speling) < 1;
}

/** Whether a box comes more than `speling` px inside a circle. */
function inCirkel(vak: Vak, cirkel: Vak, speling: number): boolean {
  const [dx, dy] = totMidden(vak, cirkel);
  return Math.hypot(dx, dy) < cirkel.b / 2 - speling;
}

/** Names that stick out of their step, gateway, lane or phase. */
export function tekstErbuiten({ knopen, banen, fasen, maat }: Indeling): string[] {
  return [
    ...knopen.flatMap((k) => (k.soort === 'poort' ? ruitteksten(k, maat) : staptekst(k, maat))),
    ...banen.flatMap((b) => {
      const regels = toBaanregels(b.naam, maat);
      const breed = Math.max(0, ...regels.map((r) => letterbreedte(r, maat.kopTekst - 1, { vet: true })));
      const hoog = maat.kopTekst * 1.4 + 4 + regels.length * maat.kopTekst * 1.12;
      return breed > maat.baannaam - 13 || hoog > b.h ? [`baan ${b.naam}`] : [];
    }),
    ...fasen.flatMap((f) =>
      f.kort.filter((r) => letterbreedte(r, maat.kopTekst, { vet: true }) > f.b).map((r) => `fase ${r}`),
    ),
  ];
}

function staptekst({ id, regels, b, h }: Knoop, maat: Indeling['maat']): string[] {
  const breed = Math.max(0, ...regels.map((r) => letterbreedte(r, maat.tekst)));
  const hoog = (regels.length - 1) * maat.regel + maat.tekst;
  return breed > b - 14 + 1e-6 || hoog > h - 8 || regels.length > 3 ? [`${id}: ${regels.join(' | ')}`] : [];
}

function ruitteksten({ id, regels, b, h }: Knoop, { poortTekst, regel }: Indeling['maat']): string[] {
  return regels.flatMap((tekst, nr) => {
    const rand = Math.abs(nr - (regels.length - 1) / 2) * regel + 0.36 * poortTekst;
    const breed = b * (1 - rand / (h / 2));
    return (breed - letterbreedte(tekst, poortTekst)) / 2 < 2 ? [`${id}: ${tekst}`] : [];
  });
}

/** Steps outside their lane or their phase. */
export function buitenBaanOfFase({ knopen, banen, fasen }: Indeling): string[] {
  return knopen.flatMap((k) => {
    const baan = banen.find((b) => b.id === k.baan);
    const fase = fasen.find((f) => f.id === k.fase);
    const inBaan = baan !== undefined && k.y >= baan.y && k.y + k.h <= baan.y + baan.h;
    const inFase = fase !== undefined && k.x >= fase.x && k.x + k.b <= fase.x + fase.b;
    return [
      ...(inBaan ? [] : [`${k.id} buiten baan ${k.baan}`]),
      ...(inFase ? [] : [`${k.id} buiten fase ${k.fase}`]),
    ];
  });
}

/** Lines that lie on each other. */
export const opElkaar = ({ lijnen }: Indeling): string[] =>
  toOverlappingen(
    lijnen.map((l) => l.pad),
    3,
  ).map(([a, b]) => `${lijnen[a]?.id} op ${lijnen[b]?.id}`);

/** All rules of the picture at once: what breaks them. */
export const toFouten = (indeling: Indeling): string[] => [
  ...scheveLijnen(indeling),
  ...korteEinden(indeling),
  ...lijnenLangsKnopen(indeling),
  ...botsingen(indeling),
  ...labelsOpIets(indeling),
  ...tekstErbuiten(indeling),
  ...buitenBaanOfFase(indeling),
  ...opElkaar(indeling),
];
