import type { Beeld, Beeldlijn } from '../beeld.ts';
import { breekFasenaam, type Fasevak } from '../indeling/fasevakken.ts';
import type { Vak } from '../indeling/vakken.ts';
import { toPijlPad, toSvgPad } from '../svg/svgPad.ts';
import { toPersing } from './persing.ts';
import type { Reeks } from './reeksen.ts';
import { verplaatsDeel, verplaatsKnoop, verplaatsLabel, verplaatsTeken } from './verplaatsBeeld.ts';
import { type Bandlijn, toBandlijnen, toMarge, toVervolg, type Vervolg } from './vervolg.ts';

/** A part of the picture from top to bottom that stands on its own, like a line of music; from 0,0. */
export type Band = { beeld: Beeld; vervolg: readonly Vervolg[] };
type Strook = { nr: number; aantal: number; van: number; tot: number };

const hoogteVan = ({ y, h }: Vak): Reeks => [y, y + h];
const LUCHT = 3;

/**
 * The picture in bands, cut at `sneden` (px, from left to right, in corridors); all equally wide. On each band the
 * names of its lanes and phases, and no lane in which nothing stands there.
 */
export function toBanden(beeld: Beeld, sneden: readonly number[]): Band[] {
  const grenzen = [beeld.maat.baannaam, ...sneden, beeld.breedte];
  const aantal = sneden.length + 1;
  const stroken = Array.from({ length: aantal }, (_, nr): Strook => ({
    nr,
    aantal,
    van: grenzen[nr] ?? 0,
    tot: grenzen[nr + 1] ?? 0,
  }));
  const breedte = Math.max(
    ...stroken.map((strook) => toDx(strook, beeld) + strook.tot + margeNa(strook, beeld)),
  );
  const lijnen = toBandlijnen(beeld.lijnen, sneden);
  return stroken.map((strook) =>
    toBand(beeld, { strook, breedte, lijnen: lijnen.filter(({ band }) => band === strook.nr) }),
  );
}

const toDx = ({ nr, van }: Strook, { maat }: Beeld): number =>
  nr === 0 ? 0 : maat.baannaam + toMarge(maat) - van;
const margeNa = ({ nr, aantal }: Strook, { maat }: Beeld): number => (nr === aantal - 1 ? 0 : toMarge(maat));

function toBand(
  beeld: Beeld,
  { strook, breedte, lijnen }: { strook: Strook; breedte: number; lijnen: readonly Bandlijn[] },
): Band {
  const { maat } = beeld;
  const isHier = (x: number): boolean => x >= strook.van && x < strook.tot;
  const knopen = beeld.knopen.filter(({ x }) => isHier(x));
  const tekens = beeld.tekens.filter(({ x }) => isHier(x));
  const labels = new Map(
    beeld.lijnen.flatMap(({ id, labelPlek }) =>
      labelPlek !== undefined && isHier(labelPlek.vak.x) ? [[id, labelPlek] as const] : [],
    ),
  );
  const persing = toPersing(beeld.banen, {
    bezet: toBezet({ knopen, tekens, lijnen, labels: [...labels.values()].map(({ vak }) => vak) }),
    gebruikt: toGebruikt(beeld, knopen, tekens),
    maat,
  });
  const dx = toDx(strook, beeld);
  const stap = (y: number) => ({ dx, dy: persing.toY(y) - y });
  const { vervolg, paden } = toVervolg(
    lijnen.map((deel) => ({ ...deel, pad: deel.pad.map(([x, y]) => [x + dx, persing.toY(y)] as const) })),
    { breedte, baannaam: maat.baannaam, hoogte: persing.hoogte, maat },
  );
  return {
    vervolg,
    beeld: {
      ...beeld,
      breedte,
      hoogte: persing.hoogte,
      banen: persing.banen,
      fasen: toFasen(beeld, strook, { dx, breedte }),
      knopen: knopen.map((knoop) => verplaatsKnoop(knoop, stap(knoop.y))),
      tekens: tekens.map((teken) => verplaatsTeken(teken, stap(teken.y), maat)),
      delen: new Map(
        knopen.flatMap(({ id, y }) => {
          const deel = beeld.delen.get(id);
          return deel === undefined ? [] : [[id, verplaatsDeel(deel, stap(y))] as const];
        }),
      ),
      lijnen: lijnen.map(({ lijn }, nr): Beeldlijn => {
        const pad = paden[nr] ?? [];
        const vorm = { bocht: maat.bocht, pijl: maat.pijl, heenEnWeer: lijn.heenEnWeer === true };
        const { labelPlek: _, ...rest } = lijn;
        const label =
          lijnen.findIndex((ander) => ander.lijn === lijn) === nr ? labels.get(lijn.id) : undefined;
        return {
          ...rest,
          pad,
          svgPad: toSvgPad(pad, vorm),
          pijlPad: toPijlPad(pad, vorm),
          ...(label === undefined ? {} : { labelPlek: verplaatsLabel(label, stap(label.vak.y)) }),
        };
      }),
    },
  };
}

type Inhoud = Pick<Beeld, 'knopen' | 'tekens'> & { lijnen: readonly Bandlijn[]; labels: readonly Vak[] };

/** What keeps its height, from top to bottom. */
function toBezet({ knopen, tekens, lijnen, labels }: Inhoud): Reeks[] {
  return [
    ...knopen.flatMap((knoop) =>
      [knoop, knoop.pil, knoop.telling?.vak].flatMap((vak) => (vak === undefined ? [] : [hoogteVan(vak)])),
    ),
    ...tekens.map(({ y, r, labels: woorden, stok = [] }): Reeks => {
      const hoogten = [
        y - r,
        y + r,
        ...stok.map(([, py]) => py),
        ...woorden.flatMap(({ vak }) => hoogteVan(vak)),
      ];
      return [Math.min(...hoogten), Math.max(...hoogten)];
    }),
    ...labels.map(hoogteVan),
    ...lijnen.flatMap(({ pad }) => pad.map(([, y]): Reeks => [y - LUCHT, y + LUCHT])),
  ];
}

/** Lanes in which a step or a circle stands. */
function toGebruikt({ banen }: Beeld, knopen: Beeld['knopen'], tekens: Beeld['tekens']): ReadonlySet<string> {
  const middens = [...knopen.map(({ y, h }) => y + h / 2), ...tekens.map(({ y }) => y)];
  return new Set(
    banen.filter(({ y, h }) => middens.some((midden) => midden >= y && midden < y + h)).map(({ id }) => id),
  );
}

/** The phases of a band; a sliver of one in which no column stands goes to its neighbour. */
function toFasen(
  { fasen, maat }: Beeld,
  { van, tot }: Strook,
  { dx, breedte }: { dx: number; breedte: number },
): Fasevak[] {
  const hier = fasen.filter(
    ({ x, b }) => Math.min(x + b, tot) - Math.max(x, van) > Math.min(b, maat.knoopB) / 2,
  );
  return hier.map((fase, nr) => {
    const begin = nr === 0 ? maat.baannaam : fase.x + dx;
    const volgende = hier[nr + 1];
    const eind = volgende === undefined ? breedte : volgende.x + dx;
    return breekFasenaam({ ...fase, x: begin, b: eind - begin, midden: (begin + eind) / 2 }, maat);
  });
}
