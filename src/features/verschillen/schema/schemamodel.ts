import { type Beeld, type Beeldknoop, type Beeldlijn, type Stand, toBeeld } from '../../../diagram/beeld.ts';
import type { Deelvakken } from '../../../diagram/indeling/deelvakken.ts';
import { type Indeling, toIndeling } from '../../../diagram/indeling.ts';
import type { Maat } from '../../../diagram/maten.ts';
import { toLeesvolgorde } from '../../../diagram/volgorde.ts';
import type { Werkproces } from '../../../domain/proces/werkproces.ts';
import type { Beeldmerken } from '../beeldmerken.ts';
import { STANDEN } from '../schermkeuze.ts';
import { toDaarna } from './daarna.ts';
import { type Deelbeeld, type Deelkeuze, type Deelknoop, toDeelbeeld, toOpenVakken } from './deelbeeld.ts';
import { toStanden } from './standen.ts';
import { toTellingzinnen, toVoor } from './standzinnen.ts';

/** A part of the picture with the views in which it is drawn, as words for a `data-in` attribute. */
type MetStanden<T> = T & { standen: string };
export type Schemaknoop = MetStanden<Beeldknoop> & {
  /** "3 van 5", for the view Nu where that differs */
  nuTelling?: string | null;
  /** gemeente codes for which its mark holds, when not for all */
  voor?: readonly string[];
  /** what comes next, per view; '' when nothing does */
  daarna: Readonly<Record<Stand, string>>;
  /** its deelstappen, when it is opened */
  deel?: Deelbeeld;
};
export type Schemalijn = MetStanden<Beeldlijn>;
/**
 * The whole picture for all three views at once: switching a view only fades parts in and out, so nothing
 * is laid out or drawn again, and nothing moves.
 */
export type Schemamodel = Omit<Beeld, 'knopen' | 'lijnen' | 'stand' | 'delen'> & {
  knopen: readonly Schemaknoop[];
  lijnen: readonly Schemalijn[];
};

/** @param deel hoofdstappen that are opened; the rest of the picture makes room for them */
export function toSchemamodel(
  werkproces: Werkproces,
  beeldmerken: Beeldmerken,
  maat: Maat,
  deel?: Deelkeuze,
): Schemamodel {
  const open = deel ? toOpenVakken(werkproces, deel, maat) : new Map<string, Deelvakken>();
  const extraZichtbaar = new Set(beeldmerken.merken.keys());
  const indeling = toIndeling({ werkproces, maat, extraZichtbaar, open });
  const schema = toSchemamodelVan(indeling, beeldmerken, werkproces);
  if (!deel) return schema;
  const metDeel = (knoop: Schemaknoop): Schemaknoop => {
    const vakken = open.get(knoop.id);
    return vakken ? { ...knoop, deel: toDeelbeeld(knoop, vakken, werkproces, deel.beeldmerken) } : knoop;
  };
  return { ...schema, knopen: schema.knopen.map(metDeel) };
}

/** The picture of any process that is laid out already. @param banen how its lanes are called inside a sentence */
export function toSchemamodelVan(
  indeling: Indeling,
  beeldmerken: Beeldmerken,
  banen: Pick<Werkproces, 'banen'>,
): Schemamodel {
  const { merken, zonder, nuTelling } = beeldmerken;
  const { stand: _alle, delen: _dicht, ...beeld } = toBeeld({ indeling, merken });
  const standenVan = new Map(beeld.knopen.map((knoop) => [knoop.id, toStanden(knoop.id, zonder)]));
  const isGetekend = (id: string, stand: Stand) => standenVan.get(id)?.includes(stand) === true;
  const inAlle = (...ids: string[]) =>
    STANDEN.filter((stand) => ids.every((id) => isGetekend(id, stand))).join(' ');
  const daarna = toDaarna(beeld, banen, isGetekend);
  const toKnoop = (knoop: Beeldknoop): Schemaknoop => {
    const telling = nuTelling.get(knoop.id);
    return {
      ...knoop,
      standen: inAlle(knoop.id),
      zin: [knoop.zin, ...toTellingzinnen(knoop.id, beeldmerken)].join(' '),
      daarna: daarna(knoop.id),
      ...(telling === undefined ? {} : { nuTelling: telling }),
      ...toVoor(knoop.id, beeldmerken),
    };
  };
  return {
    ...beeld,
    knopen: toLeesvolgorde(beeld.knopen, beeld).map(toKnoop),
    lijnen: beeld.lijnen.map((lijn) => ({ ...lijn, standen: inAlle(lijn.van, lijn.naar) })),
  };
}

/** All steps that are drawn, those in an opened hoofdstap behind it. */
export function toGetekendeStappen({ knopen }: Pick<Schemamodel, 'knopen'>): (Schemaknoop | Deelknoop)[] {
  return knopen.flatMap((knoop) => [knoop, ...(knoop.deel?.knopen ?? [])]);
}
