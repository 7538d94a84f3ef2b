import { type Beeld, type Beeldknoop, type Beeldlijn, type Stand, toBeeld } from '../../../diagram/beeld.ts';
import { toIndeling } from '../../../diagram/indeling.ts';
import type { Maat } from '../../../diagram/maten.ts';
import { toLeesvolgorde } from '../../../diagram/volgorde.ts';
import type { Werkproces } from '../../../domain/proces/werkproces.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import type { Beeldmerken } from '../beeldmerken.ts';
import { STANDEN } from '../schermkeuze.ts';
import { toDaarna } from './daarna.ts';

/** A part of the picture with the views in which it is drawn, as words for a `data-in` attribute. */
type MetStanden<T> = T & { standen: string };
export type Schemaknoop = MetStanden<Beeldknoop> & {
  /** "3 van 5", for the view Nu where that differs */
  nuTelling?: string;
  /** what comes next, per view; '' when nothing does */
  daarna: Readonly<Record<Stand, string>>;
};
export type Schemalijn = MetStanden<Beeldlijn>;
/**
 * The whole picture for all three views at once: switching a view only fades parts in and out, so nothing
 * is laid out or drawn again, and nothing moves.
 */
export type Schemamodel = Omit<Beeld, 'knopen' | 'lijnen' | 'stand'> & {
  knopen: readonly Schemaknoop[];
  lijnen: readonly Schemalijn[];
};

export function toSchemamodel(werkproces: Werkproces, beeldmerken: Beeldmerken, maat: Maat): Schemamodel {
  const { merken, zonder, nuTelling, voorAlle, totaal } = beeldmerken;
  const indeling = toIndeling({ werkproces, maat, extraZichtbaar: new Set(merken.keys()) });
  const { stand: _alle, ...beeld } = toBeeld({ indeling, merken, stand: 'verschil' });
  const standenVan = new Map(beeld.knopen.map((knoop) => [knoop.id, toStanden(knoop.id, zonder)]));
  const isGetekend = (id: string, stand: Stand) => standenVan.get(id)?.includes(stand) === true;
  const inAlle = (...ids: string[]) =>
    STANDEN.filter((stand) => ids.every((id) => isGetekend(id, stand))).join(' ');
  const daarna = toDaarna(beeld, werkproces, isGetekend);
  return {
    ...beeld,
    knopen: toLeesvolgorde(beeld.knopen, beeld).map((knoop) => {
      const telling = nuTelling.get(knoop.id);
      return {
        ...knoop,
        standen: inAlle(knoop.id),
        zin: [
          knoop.zin,
          ...(voorAlle.has(knoop.id) ? [verschillen.schema.voorAlle(totaal)] : []),
          ...(telling === undefined ? [] : [verschillen.schema.nuBij(telling)]),
        ].join(' '),
        daarna: daarna(knoop.id),
        ...(telling === undefined ? {} : { nuTelling: telling }),
      };
    }),
    lijnen: beeld.lijnen.map((lijn) => ({ ...lijn, standen: inAlle(lijn.van, lijn.naar) })),
  };
}

function toStanden(id: string, { nu, voorkeur }: Beeldmerken['zonder']): readonly Stand[] {
  return STANDEN.filter((stand) => {
    if (stand === 'nu') return !nu.has(id);
    if (stand === 'voorkeur') return !voorkeur.has(id);
    return !nu.has(id) || !voorkeur.has(id);
  });
}
