import { type Beoordeling, type Beoordelingen, EIGEN_ANTWOORD } from '../scanlijst/beoordeling.ts';
import { isAfgehandeld } from '../scanlijst/beantwoord.ts';
import { effectenVan } from '../scanlijst/effectenVan.ts';
import type { Scanlijst } from '../scanlijst/scanlijst.ts';
import type { Procesverschil } from './diffProces.ts';
import type { Werkproces } from './werkproces.ts';

/**
 * How a drawn step stands beside the preferred process. `blijft` only when every question that touches
 * it is done; until then `nog-open` (uitgangspunt 8). A step that no question touches waits for the whole kern:
 * before that nobody has looked at the process. `eigen-beleid`: only beleidsvrijheid (uitgangspunt 33).
 */
export type Merk =
  | 'vervalt'
  | 'komt-erbij'
  | 'verandert'
  | 'blijft'
  | 'onbekend'
  | 'eigen-beleid'
  | 'nog-open';

/** Mark of one drawn step, and the scanpunten behind it in printed order. */
export type Stapmerk = { merk: Merk; scanpunten: readonly string[] };

/** What never changes with the answers; computed once per version of the content. */
export type Raakvlakken = {
  /** drawn id (hoofdstap or gateway) → scanpunten that are about it or can change it */
  puntenBij: ReadonlyMap<string, readonly string[]>;
  /** drawn id → scanpunten that are about it (their processtap), a part of `puntenBij` */
  plekBij: ReadonlyMap<string, readonly string[]>;
  /** deelstap, gateway or extra step id → drawn id */
  getekendAls: ReadonlyMap<string, string>;
  /** hoofdstap id → its deelstap ids in order */
  deelstappen: ReadonlyMap<string, readonly string[]>;
  eigenBeleid: ReadonlySet<string>;
  /** the questions of the workshop */
  kern: readonly string[];
  nummer: ReadonlyMap<string, number>;
};

export function toRaakvlakken(scanlijst: Scanlijst, werkproces: Werkproces): Raakvlakken {
  const getekendAls = new Map<string, string>([
    ...werkproces.deelstappen.map((d) => [d.id, d.hoofdstap] as const),
    ...werkproces.poorten.map((p) => [p.id, p.id] as const),
    ...werkproces.extraStappen.map((x) => [x.id, x.beeld === 'eigen' ? x.id : x.hoofdstap] as const),
  ]);
  const deelstappen = new Map<string, string[]>();
  for (const { id, hoofdstap } of werkproces.deelstappen) {
    voegToe(deelstappen, hoofdstap, id);
  }
  const puntenBij = new Map<string, string[]>();
  const plekBij = new Map<string, string[]>();
  const getekend = (ids: readonly string[]) => new Set(ids.map((id) => getekendAls.get(id) ?? id));
  for (const punt of scanlijst.scanpunten) {
    const doelen = effectenVan(punt).map((e) => ('stap' in e ? e.stap : 'poort' in e ? e.poort : e.id));
    for (const id of getekend([...punt.processtap, ...doelen])) voegToe(puntenBij, id, punt.id);
    for (const id of getekend(punt.processtap)) voegToe(plekBij, id, punt.id);
  }
  return {
    puntenBij,
    plekBij,
    getekendAls,
    deelstappen,
    eigenBeleid: new Set(scanlijst.scanpunten.filter((p) => p.aard === 'beleidsvrijheid').map((p) => p.id)),
    kern: scanlijst.scanpunten.filter((p) => p.laag === 'kern').map((p) => p.id),
    nummer: new Map(scanlijst.scanpunten.map((p) => [p.id, p.nummer])),
  };
}

function voegToe(lijsten: Map<string, string[]>, sleutel: string, waarde: string): void {
  const lijst = lijsten.get(sleutel);
  if (lijst) lijst.push(waarde);
  else lijsten.set(sleutel, [waarde]);
}

/** A procesverschil with only beleidsvrijheid behind it is shown, never counted (uitgangspunt 33). */
export function isEigenBeleid({ oorzaken }: Procesverschil, { eigenBeleid }: Raakvlakken): boolean {
  return oorzaken.length > 0 && oorzaken.every((punt) => eigenBeleid.has(punt));
}

/** The drawn id of a procesverschil; lines and events have none. Of several steps the first one has the place. */
export function getekendBij(verschil: Procesverschil, raakvlakken: Raakvlakken): string | undefined {
  const getekend = (id: string | undefined) => raakvlakken.getekendAls.get(id ?? '') ?? id;
  switch (verschil.soort) {
    case 'stap-vervalt':
    case 'stap-komt-erbij':
    case 'stap-splitst':
      return getekend(verschil.stap.id);
    case 'stappen-samen':
      return getekend(verschil.tot.id);
    case 'stappen-anders-verdeeld':
      return getekend(verschil.in[0]?.id);
    case 'stap-verandert':
    case 'volgorde-verandert':
      return getekend(verschil.stap);
    case 'route-verandert':
    case 'poort-verandert':
      return verschil.poort;
    case 'poort-vervalt':
    case 'poort-komt-erbij':
      return verschil.poort.id;
    case 'gebeurtenis-vervalt':
    case 'gebeurtenis-komt-erbij':
    case 'gebeurtenis-verandert':
    case 'overgang-vervalt':
    case 'overgang-komt-erbij':
      return undefined;
    default:
      return verschil satisfies never;
  }
}

/** Rolls the differences of one gemeente up to what is drawn: hoofdstappen, gateways, extra steps of their own. */
export function toStapmerken({
  werkproces,
  raakvlakken,
  verschillen,
  beoordelingen,
}: {
  werkproces: Werkproces;
  raakvlakken: Raakvlakken;
  verschillen: readonly Procesverschil[];
  beoordelingen: Beoordelingen;
}): Map<string, Stapmerk> {
  const bij = new Map<string, Procesverschil[]>();
  for (const verschil of verschillen) {
    const id = getekendBij(verschil, raakvlakken);
    if (id === undefined) continue;
    const rij = bij.get(id);
    if (rij) rij.push(verschil);
    else bij.set(id, [verschil]);
  }
  const inSchema = new Set(verschillen.flatMap((v) => v.oorzaken));
  const context = { raakvlakken, beoordelingen, inSchema };
  const merken = new Map<string, Stapmerk>();
  for (const { id } of [...werkproces.hoofdstappen, ...werkproces.poorten]) {
    merken.set(id, toMerk(id, bij.get(id) ?? [], context));
  }
  for (const { id, beeld } of werkproces.extraStappen) {
    const eigen = beeld === 'eigen' ? bij.get(id) : undefined;
    if (eigen) merken.set(id, toMerk(id, eigen, context));
  }
  return merken;
}

type Context = {
  raakvlakken: Raakvlakken;
  beoordelingen: Beoordelingen;
  /** scanpunten that already show as a difference of the process */
  inSchema: ReadonlySet<string>;
};

function toMerk(id: string, verschillen: readonly Procesverschil[], context: Context): Stapmerk {
  const { raakvlakken, beoordelingen, inSchema } = context;
  const merk = (soort: Merk, punten: readonly string[]): Stapmerk => ({
    merk: soort,
    scanpunten: opNummer(punten, raakvlakken),
  });
  const plek = raakvlakken.plekBij.get(id) ?? [];
  // A difference without an effect on the process stands at the step that the question is about.
  const zonderEffect = plek.filter(
    (punt) => beoordelingen.get(punt)?.soort === 'anders' && !inSchema.has(punt),
  );
  const eigenAntwoord = zonderEffect.filter((punt) => isEigenAntwoord(beoordelingen.get(punt)));
  const tellend = verschillen.filter((v) => !isEigenBeleid(v, raakvlakken));
  const punten = [...tellend.flatMap((v) => v.oorzaken), ...zonderEffect];
  if (tellend.length > 0) return merk(toSoortMerk(id, tellend, raakvlakken), punten);
  if (zonderEffect.length > eigenAntwoord.length) return merk('verandert', punten);
  const onbekend = plek.filter((punt) => isOnbekend(beoordelingen.get(punt)));
  if (onbekend.length + eigenAntwoord.length > 0) {
    return merk('onbekend', [...onbekend, ...eigenAntwoord]);
  }
  if (verschillen.length > 0)
    return merk(
      'eigen-beleid',
      verschillen.flatMap((v) => v.oorzaken),
    );
  const raakt = raakvlakken.puntenBij.get(id) ?? raakvlakken.kern;
  return merk(raakt.every((punt) => isAfgehandeld(beoordelingen.get(punt))) ? 'blijft' : 'nog-open', []);
}

/** Scanpunten once, in printed order. */
export function opNummer(punten: readonly string[], { nummer }: Raakvlakken): string[] {
  return [...new Set(punten)].toSorted((a, b) => (nummer.get(a) ?? 0) - (nummer.get(b) ?? 0));
}

/** An extra step vervalt; a step of which every deelstap is missing komt erbij; anything else verandert. */
function toSoortMerk(id: string, verschillen: readonly Procesverschil[], { deelstappen }: Raakvlakken): Merk {
  const eigen = deelstappen.get(id);
  if (!eigen) return verschillen.some((v) => v.soort === 'stap-vervalt') ? 'vervalt' : 'verandert';
  const nieuw = verschillen.filter((v) => v.soort === 'stap-komt-erbij').length;
  return nieuw === eigen.length && nieuw === verschillen.length ? 'komt-erbij' : 'verandert';
}

/** Answered with: we do not know, or it is written down nowhere. */
export function isOnbekend(beoordeling: Beoordeling | undefined): boolean {
  return beoordeling?.soort === 'weten-we-niet' || beoordeling?.soort === 'niet-vastgelegd';
}

/** An own answer says that it is different, not how: the step is unknown rather than changed. */
function isEigenAntwoord(beoordeling: Beoordeling | undefined): boolean {
  return (
    beoordeling?.soort === 'anders' && beoordeling.afwijkingen.every(({ code }) => code === EIGEN_ANTWOORD)
  );
}
