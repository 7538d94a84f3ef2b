import type { Antwoorden } from '../scanlijst/antwoord.ts';
import { beoordeelGemeente, type Beoordelingen } from '../scanlijst/beoordeling.ts';
import type { Normen } from '../scanlijst/normenset.ts';
import type { PreferenteWerkwijze } from '../werkwijze/preferenteWerkwijze.ts';
import { diffProces, type Procesverschil } from './diffProces.ts';
import { toHuidigProces } from './huidigProces.ts';
import { type Merk, type Raakvlakken, type Stapmerk, toRaakvlakken, toStapmerken } from './merken.ts';
import { type Procesgraaf, toVoorkeur } from './procesgraaf.ts';

/** Everything that follows from the answers of one gemeente. */
export type Vergelijking = {
  beoordelingen: Beoordelingen;
  huidig: Procesgraaf;
  procesverschillen: readonly Procesverschil[];
  merken: ReadonlyMap<string, Stapmerk>;
};

/** Only the answers laid beside the norms: enough for changes and progress, and much cheaper than the processes. */
export type Beoordeeld = Pick<Vergelijking, 'beoordelingen'>;

/** Content plus what is derived from it once: the yardstick that every gemeente is laid beside. */
export type Meetlat = {
  werkwijze: PreferenteWerkwijze;
  normen: Normen;
  voorkeur: Procesgraaf;
  raakvlakken: Raakvlakken;
};

export function toMeetlat(werkwijze: PreferenteWerkwijze, normen: Normen): Meetlat {
  return {
    werkwijze,
    normen,
    voorkeur: toVoorkeur(werkwijze.werkproces, normen),
    raakvlakken: toRaakvlakken(werkwijze.scanlijst, werkwijze.werkproces),
  };
}

/** Compares one gemeente. Pure; cost is linear in scanpunten and steps. */
export function vergelijkGemeente(meetlat: Meetlat, antwoorden: Antwoorden): Vergelijking {
  const { werkwijze, normen, voorkeur, raakvlakken } = meetlat;
  const { scanlijst, werkproces } = werkwijze;
  const beoordelingen = beoordeelGemeente({ scanlijst, antwoorden, normen });
  const huidig = toHuidigProces({ voorkeur, werkproces, beoordelingen });
  const procesverschillen = diffProces({ huidig, voorkeur });
  const merken = toStapmerken({
    werkproces,
    raakvlakken,
    verschillen: procesverschillen,
    beoordelingen,
  });
  return { beoordelingen, huidig, procesverschillen, merken };
}

/** Mark of a drawn step over several gemeenten, with the gemeenten behind each mark. */
export type Regiomerk = {
  merk: Merk;
  scanpunten: readonly string[];
  /** gemeente codes for which the shown mark holds */
  voor: readonly string[];
  perGemeente: ReadonlyMap<string, Merk>;
};

/** Of different marks the one that asks most attention is shown (uitgangspunt 9). */
const RANG: readonly Merk[] = [
  'vervalt',
  'verandert',
  'komt-erbij',
  'onbekend',
  'eigen-beleid',
  'nog-open',
  'blijft',
];

/**
 * Lays the comparisons of several gemeenten over each other; one gemeente is the simple case.
 * `scanpunten` are in printed order. Cost is linear in gemeenten × drawn steps.
 */
export function toRegiomerken(
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
  { nummer }: Raakvlakken,
): Map<string, Regiomerk> {
  const perStap = new Map<string, { perGemeente: Map<string, Merk>; punten: Set<string> }>();
  for (const [gemeente, { merken }] of vergelijkingen) {
    for (const [id, { merk, scanpunten }] of merken) {
      let stap = perStap.get(id);
      if (!stap) perStap.set(id, (stap = { perGemeente: new Map(), punten: new Set() }));
      stap.perGemeente.set(gemeente, merk);
      for (const punt of scanpunten) stap.punten.add(punt);
    }
  }
  const uit = new Map<string, Regiomerk>();
  for (const [id, { perGemeente, punten }] of perStap) {
    const aanwezig = new Set(perGemeente.values());
    const merk = RANG.find((m) => aanwezig.has(m));
    if (!merk) continue;
    const voor: string[] = [];
    for (const [gemeente, m] of perGemeente) if (m === merk) voor.push(gemeente);
    const scanpunten = [...punten].toSorted((a, b) => (nummer.get(a) ?? 0) - (nummer.get(b) ?? 0));
    uit.set(id, { merk, scanpunten, voor, perGemeente });
  }
  return uit;
}
