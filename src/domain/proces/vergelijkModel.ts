import { alleenGezegd } from './alleenGezegd.ts';
import { diffProces, type Procesverschil } from './diffProces.ts';
import { herkenDelen } from './herkenDelen.ts';
import { voegExtraStappenToe, zonderExtra } from './herkenExtraStappen.ts';
import { toHoofdgraaf } from './hoofdgraaf.ts';
import { koppelStappen } from './koppelStappen.ts';
import type { Koppeling } from './koppeling.ts';
import { type Modelmerk, toModelmerken } from './modelmerken.ts';
import { toModelgraaf } from './modelgraaf.ts';
import type { Procesgraaf } from './procesgraaf.ts';
import type { Procesmodel } from './procesmodel.ts';
import { toGekoppeld } from './toGekoppeld.ts';
import type { Meetlat } from './vergelijking.ts';
import { vertaalBanen } from './vertaalBanen.ts';
import type { Werkproces } from './werkproces.ts';

/** A municipality's own process model beside the preferred process. */
export type Modelvergelijking = {
  /** Our own export that came back is compared per deelstap; any other model per hoofdstap. */
  niveau: 'deelstap' | 'hoofdstap';
  /** Every step of both in exactly one; ids of the model and of the preferred process at this level. */
  koppelingen: readonly Koppeling[];
  /** The model with the ids of the preferred process where it has a counterpart, and per model id its id there. */
  huidig: Procesgraaf;
  nieuweIds: ReadonlyMap<string, string>;
  voorkeur: Procesgraaf;
  procesverschillen: readonly Procesverschil[];
  /** Per drawn id: hoofdstappen, gateways, and steps of the model without a counterpart. */
  merken: ReadonlyMap<string, Modelmerk>;
  /** Steps of the model that are one of the extra steps that we know → that step. */
  herkend: ReadonlyMap<string, string>;
  /** Parts of the model that are nothing of ours; ids of the model. */
  nietGekoppeld: Delen;
  /** Parts of the preferred process that the model does not show. */
  zonderTegenhanger: Delen;
  /** Steps of the preferred process of which the model says, in our lanes, who does them. */
  baanBekend: ReadonlySet<string>;
};
type Delen = Record<'stappen' | 'poorten' | 'gebeurtenissen', readonly string[]>;

export type Modelvraag = {
  model: Procesmodel;
  /** Lane of the model → ours; null or absent = not known to be one of ours. */
  banen: ReadonlyMap<string, string | null>;
  /** What somebody said: step of the model → our deelstappen or hoofdstappen, none = none of ours. */
  handmatig?: ReadonlyMap<string, readonly string[]>;
  meetlat: Meetlat;
};

/**
 * Compares a model with the preferred process. Pure; the same input gives the same answer.
 *
 * Per hoofdstap a model says less than we know, and what it does not say is never a difference: no terms,
 * documents, channels and frequencies, no lane that is not ours, and no choices, events and lines one by one (only
 * the order that follows from them). Several steps of the model that are one hoofdstap, or one that is several, is
 * drawing finer or coarser. A step that is not in the model is new, unless the model has lanes and none of them is
 * the lane of that step: then it says nothing about it. Another name is kept as a difference and marks nothing.
 */
export function vergelijkModel({ model, banen, handmatig, meetlat }: Modelvraag): Modelvergelijking {
  const { werkproces } = meetlat.werkwijze;
  const niveau = isEigenExport(model, werkproces) ? 'deelstap' : 'hoofdstap';
  const hoofd = toHoofdgraaf(werkproces, meetlat.voorkeur);
  const voorkeur = niveau === 'deelstap' ? meetlat.voorkeur : hoofd.graaf;
  const metExtra = voegExtraStappenToe(voorkeur, werkproces, niveau);
  const herkendeDelen = herkenDelen(vertaalBanen(model.graaf, banen), voorkeur);
  const onze = herkendeDelen.graaf;
  const gevonden = koppelStappen({
    huidig: onze,
    voorkeur: metExtra,
    ...(handmatig && { handmatig: toNiveau(handmatig, niveau, meetlat) }),
    ...(niveau === 'hoofdstap' && { aliassen: hoofd.aliassen }),
  });
  const { koppelingen, herkend } = zonderExtra(gevonden, voorkeur);
  const gekoppeld = toGekoppeld({ huidig: onze, voorkeur: metExtra, koppelingen: gevonden });
  const genoemd = new Set([...banen.values()].flatMap((baan) => baan ?? []));
  const vertaald =
    niveau === 'deelstap'
      ? gekoppeld
      : toModelgraaf({ gekoppeld, koppelingen, voorkeur, werkproces, banen: genoemd });
  const huidig = vertaald.graaf;
  const nieuweIds = new Map(
    [...herkendeDelen.nieuweIds].map(([id, tussen]) => [id, vertaald.nieuweIds.get(tussen) ?? tussen]),
  );
  const alle = diffProces({
    huidig,
    voorkeur,
    ...(niveau === 'deelstap' && { koppelingen: vertaalKoppelingen(koppelingen, vertaald.nieuweIds) }),
  });
  const procesverschillen =
    niveau === 'deelstap' ? alle : alleenGezegd(alle, { koppelingen, voorkeur, genoemd });
  const poorten = toAndereDelen('poorten', model, voorkeur, nieuweIds);
  const gebeurtenissen = toAndereDelen('gebeurtenissen', model, voorkeur, nieuweIds);
  return {
    niveau,
    koppelingen,
    huidig,
    nieuweIds,
    voorkeur,
    procesverschillen,
    merken: toModelmerken({ niveau, procesverschillen, huidig, voorkeur, meetlat }),
    herkend,
    nietGekoppeld: {
      stappen: toLosse(koppelingen, 'huidig').filter((id) => !herkend.has(id)),
      poorten: poorten.nu,
      gebeurtenissen: gebeurtenissen.nu,
    },
    zonderTegenhanger: {
      stappen: toLosse(koppelingen, 'voorkeur'),
      poorten: poorten.straks,
      gebeurtenissen: gebeurtenissen.straks,
    },
    baanBekend: toBaanBekend(koppelingen, onze, genoemd),
  };
}

/** More than half of the steps have the id of a step of ours. */
function isEigenExport({ graaf }: Procesmodel, { deelstappen, extraStappen }: Werkproces): boolean {
  const onze = new Set([...deelstappen, ...extraStappen].map(({ id }) => id));
  const ids = Object.keys(graaf.stappen);
  return ids.filter((id) => onze.has(id)).length * 2 > ids.length;
}

/**
 * Somebody may have chosen a deelstap where we compare hoofdstappen, or the other way round. A step that is one of
 * ours and an extra one is ours.
 */
function toNiveau(
  handmatig: ReadonlyMap<string, readonly string[]>,
  niveau: Modelvergelijking['niveau'],
  { raakvlakken, werkwijze }: Meetlat,
): Map<string, string[]> {
  const extra = new Set(werkwijze.werkproces.extraStappen.map(({ id }) => id));
  const vertaal = (id: string): readonly string[] => {
    if (extra.has(id)) return [id];
    return niveau === 'hoofdstap'
      ? [raakvlakken.getekendAls.get(id) ?? id]
      : (raakvlakken.deelstappen.get(id) ?? [id]);
  };
  return new Map(
    [...handmatig].map(([stap, ids]) => {
      const gekozen = [...new Set(ids.flatMap(vertaal))];
      const onze = gekozen.filter((id) => !extra.has(id));
      return [stap, onze.length > 0 ? onze : gekozen];
    }),
  );
}

/** The same koppelingen in the ids that the model got. */
function vertaalKoppelingen(
  koppelingen: readonly Koppeling[],
  nieuweIds: ReadonlyMap<string, string>,
): Koppeling[] {
  return koppelingen.map((k) => ({ ...k, huidig: k.huidig.map((id) => nieuweIds.get(id) ?? id) }));
}

const toBaanBekend = (
  koppelingen: readonly Koppeling[],
  { stappen }: Procesgraaf,
  genoemd: ReadonlySet<string>,
): Set<string> =>
  new Set(
    koppelingen
      .filter((k) => k.voorkeur.length === 1 && k.huidig.some((id) => genoemd.has(stappen[id]?.baan ?? '')))
      .flatMap((k) => k.voorkeur),
  );

const toLosse = (koppelingen: readonly Koppeling[], zijde: 'huidig' | 'voorkeur'): string[] =>
  koppelingen
    .filter((k) => k[zijde === 'huidig' ? 'voorkeur' : 'huidig'].length === 0)
    .flatMap((k) => k[zijde]);

function toAndereDelen(
  soort: 'poorten' | 'gebeurtenissen',
  { graaf }: Procesmodel,
  voorkeur: Procesgraaf,
  nieuweIds: ReadonlyMap<string, string>,
): { nu: string[]; straks: string[] } {
  const nieuw = (id: string) => nieuweIds.get(id) ?? id;
  const aanwezig = new Set(Object.keys(graaf[soort]).map(nieuw));
  return {
    nu: Object.keys(graaf[soort]).filter((id) => !Object.hasOwn(voorkeur[soort], nieuw(id))),
    straks: Object.keys(voorkeur[soort]).filter((id) => !aanwezig.has(id)),
  };
}
