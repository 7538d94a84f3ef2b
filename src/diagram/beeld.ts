import type { Merk } from '../domain/proces/merken.ts';
import { schema } from '../texts/schema.ts';
import type { Deelvakken } from './indeling/deelvakken.ts';
import type { Indeling, Knoop, Lijn } from './indeling.ts';
import { toKnooppil, toTelling } from './indeling/knooppil.ts';
import type { Pad } from './indeling/pad.ts';
import type { Label } from './indeling/labels.ts';
import type { Maat } from './maten.ts';
import { toPijlPad, toSvgPad } from './svg/svgPad.ts';
import type { Tekenplek } from './indeling/tekens.ts';
import type { Vak } from './indeling/vakken.ts';

export type Stand = 'nu' | 'voorkeur' | 'verschil';
export type Invoermerk = {
  merk: Merk;
  nummers: readonly number[];
  telling?: string;
  /** Another sentence and icon than those of the mark, for a comparison with other words. */
  eigen?: { zin: string; icoon: string };
  /** The numbers in words, where they are not those of questions. */
  nummerzin?: string;
};
export type Merken = ReadonlyMap<string, Invoermerk>;
export type Lijnmerk = 'gelijk' | 'weg' | 'bij';
/** The label on the corner of a node: icon of the mark, then the first number and "+n". Never for eigen beleid or nog open. */
export type Pil = Vak & {
  merk: Merk;
  tekst: string;
  /** Outline of the icon on a 24 x 24 grid. */
  pad: string;
  /** px */ icoon: number;
  letter: number;
};
export type Beeldknoop = Vak & {
  id: string;
  soort: Knoop['soort'];
  kolom: number;
  rij: number;
  baan: string;
  fase: string;
  regels: readonly string[];
  merk: Merk;
  nummers: readonly number[];
  pil?: Pil;
  /** "4 van 5": how many gemeenten, in a small box on the lower left corner. */
  telling?: Label;
  naam: string;
  /** The whole sentence for a screen reader. */
  zin: string;
};
/** A deelstap in an opened step; `wie` = the name of its lane, when that is another one, else ''. */
export type Beelddeelstap = Vak & {
  id: string;
  regels: readonly string[];
  wie: string;
  merk: Merk;
  pil?: Pil;
  /** The whole sentence for a screen reader. */
  zin: string;
};
/** What an opened step shows in the place of its own words. */
export type Beelddeel = Pick<Deelvakken, 'titel' | 'letter' | 'regel' | 'rand'> & {
  knopen: readonly Beelddeelstap[];
};
export type Beeldlijn = {
  id: string;
  van: string;
  naar: string;
  pad: Pad;
  svgPad: string;
  pijlPad: string;
  /** Full text of the exit of a gateway; what is drawn stands in `labelPlek`. */
  label?: string;
  labelPlek?: Label;
  heenEnWeer?: boolean;
  merk: Lijnmerk;
};
export type Beeldteken = Tekenplek & { zin: string; stokPad?: string; stokPijl?: string };
export type Beeld = Pick<Indeling, 'maat' | 'breedte' | 'hoogte' | 'banen' | 'fasen'> & {
  stand: Stand;
  knopen: Beeldknoop[];
  lijnen: Beeldlijn[];
  tekens: Beeldteken[];
  /** Drawn id → what stands in it, of the steps that are opened. */
  delen: ReadonlyMap<string, Beelddeel>;
};

function merkVan(knoop: Knoop, merken: Merken): Invoermerk {
  return merken.get(knoop.id) ?? { merk: knoop.soort === 'extra' ? 'vervalt' : 'nog-open', nummers: [] };
}

function toKnoop(knoop: Knoop, invoer: Invoermerk, indeling: Indeling): Beeldknoop {
  const pil = toKnooppil(knoop, invoer, indeling.maat);
  const plek = {
    baan: indeling.banen.find((b) => b.id === knoop.baan)?.naam ?? knoop.baan,
    fase: indeling.fasen.find((f) => f.id === knoop.fase)?.naam ?? knoop.fase,
    merk: invoer.eigen?.zin ?? schema.zin[invoer.merk],
  };
  const zinnen = [
    knoop.soort === 'poort'
      ? schema.poort({ vraag: knoop.naam, ...plek })
      : schema.knoop({ naam: knoop.naam, ...plek }),
    ...(invoer.nummers.length > 0 ? [invoer.nummerzin ?? schema.nummers(invoer.nummers)] : []),
    ...(invoer.telling === undefined ? [] : [schema.telling(invoer.telling)]),
  ];
  return {
    id: knoop.id,
    soort: knoop.soort,
    kolom: knoop.kolom,
    rij: knoop.rij,
    baan: knoop.baan,
    fase: knoop.fase,
    x: knoop.x,
    y: knoop.y,
    b: knoop.b,
    h: knoop.h,
    regels: knoop.regels,
    merk: invoer.merk,
    nummers: invoer.nummers,
    ...(pil === undefined ? {} : { pil }),
    ...(invoer.telling === undefined ? {} : { telling: toTelling(knoop, invoer.telling, indeling) }),
    naam: knoop.naam,
    zin: zinnen.join(' '),
  };
}

function toLijn(lijn: Lijn, merkVanId: ReadonlyMap<string, Merk>, maat: Maat): Beeldlijn {
  const uiteinden = [merkVanId.get(lijn.van), merkVanId.get(lijn.naar)];
  const merk: Lijnmerk = uiteinden.includes('vervalt')
    ? 'weg'
    : uiteinden.includes('komt-erbij')
      ? 'bij'
      : 'gelijk';
  const vorm = { bocht: maat.bocht, pijl: maat.pijl, heenEnWeer: lijn.heenEnWeer === true };
  return {
    id: lijn.id,
    van: lijn.van,
    naar: lijn.naar,
    pad: lijn.pad,
    svgPad: toSvgPad(lijn.pad, vorm),
    pijlPad: toPijlPad(lijn.pad, vorm),
    ...(lijn.label === undefined ? {} : { label: lijn.label }),
    ...(lijn.labelPlek === undefined ? {} : { labelPlek: lijn.labelPlek }),
    ...(lijn.heenEnWeer === undefined ? {} : { heenEnWeer: lijn.heenEnWeer }),
    merk,
  };
}

function toTeken(teken: Tekenplek, maat: Maat): Beeldteken {
  const zin = schema.teken[teken.soort](teken.tekst);
  if (teken.stok === undefined) return { ...teken, zin };
  const vorm = { bocht: maat.bocht, pijl: maat.pijl, heenEnWeer: false };
  return { ...teken, zin, stokPad: toSvgPad(teken.stok, vorm), stokPijl: toPijlPad(teken.stok, vorm) };
}

/**
 * Puts the marks on the layout: everything a skin (screen, SVG) needs to draw, and nothing it has to compute. It is
 * the view Verschil, with all that is there on either side; the other views leave out parts of it.
 */
export function toBeeld({ indeling, merken }: { indeling: Indeling; merken: Merken }): Beeld {
  const invoer = indeling.knopen.map((knoop) => ({ knoop, merk: merkVan(knoop, merken) }));
  const merkVanId = new Map(invoer.map(({ knoop, merk }) => [knoop.id, merk.merk]));
  const rond = new Set(indeling.tekens.filter((t) => t.bij === t.id).map((t) => t.id));
  const isEr = (id: string): boolean => merkVanId.has(id) || rond.has(id);
  const { maat, breedte, hoogte, banen, fasen } = indeling;
  return {
    maat,
    breedte,
    hoogte,
    banen,
    fasen,
    stand: 'verschil',
    knopen: invoer.map(({ knoop, merk }) => toKnoop(knoop, merk, indeling)),
    lijnen: indeling.lijnen.filter((l) => isEr(l.van) && isEr(l.naar)).map((l) => toLijn(l, merkVanId, maat)),
    tekens: indeling.tekens.filter((t) => isEr(t.bij)).map((t) => toTeken(t, maat)),
    delen: new Map(),
  };
}
