import type { Beoordelingen } from '../scanlijst/beoordeling.ts';
import type { Effect } from '../scanlijst/effect.ts';
import { toExtraProcesstap } from './extraProcesstap.ts';
import type { Procesgraaf, Processtap, Stapeigenschap, Termijn } from './procesgraaf.ts';
import type { ExtraStap, Overgang, Werkproces } from './werkproces.ts';

/** An effect that holds for this gemeente, with the scanpunt that caused it. */
type Oorzakelijk = { effect: Effect; scanpunt: string };

/**
 * Builds the current process of one gemeente from the preferred one and its answers (uitgangspunt 6).
 * The order of the answers does not matter: a missing step beats alterations, one extra step from two
 * answers has two causes, and `voorrang` settles two values for one property.
 */
export function toHuidigProces({
  voorkeur,
  werkproces,
  beoordelingen,
}: {
  voorkeur: Procesgraaf;
  werkproces: Werkproces;
  beoordelingen: Beoordelingen;
}): Procesgraaf {
  const effecten = toEffecten(beoordelingen);
  const bouw: Bouw = {
    stappen: { ...voorkeur.stappen },
    poorten: { ...voorkeur.poorten },
    gebeurtenissen: voorkeur.gebeurtenissen,
    overgangen: [...voorkeur.overgangen],
    oorzaken: {},
  };
  const mist = new Set<string>();
  for (const { effect, scanpunt } of effecten) {
    if (effect.soort !== 'mist-stap') continue;
    mist.add(effect.stap);
    noteer(bouw, `stap/${effect.stap}`, scanpunt);
  }
  for (const oorzakelijk of effecten.toSorted(opVoorrang)) pasEffectToe(bouw, oorzakelijk, mist);
  for (const stap of mist) haalStapWeg(bouw, stap);
  const extra = new Map(werkproces.extraStappen.map((stap) => [stap.id, stap]));
  for (const { effect, scanpunt } of effecten) {
    if (effect.soort !== 'extra-stap') continue;
    const stap = extra.get(effect.id);
    if (!stap) throw new Error(`extra stap ${effect.id} van ${scanpunt} bestaat niet`);
    noteer(bouw, `stap/${stap.id}`, scanpunt);
    voegExtraStapIn(bouw, stap, werkproces, mist);
  }
  return bouw;
}

type Bouw = {
  stappen: Record<string, Processtap>;
  poorten: Record<string, Procesgraaf['poorten'][string]>;
  gebeurtenissen: Procesgraaf['gebeurtenissen'];
  overgangen: Overgang[];
  oorzaken: Record<string, string[]>;
};

function toEffecten(beoordelingen: Beoordelingen): Oorzakelijk[] {
  return [...beoordelingen].flatMap(([scanpunt, beoordeling]) =>
    'afwijkingen' in beoordeling
      ? beoordeling.afwijkingen.flatMap(({ effecten }) => effecten.map((effect) => ({ effect, scanpunt })))
      : [],
  );
}

const voorrangVan = ({ effect }: Oorzakelijk) => ('voorrang' in effect && effect.voorrang) || 0;
const opVoorrang = (a: Oorzakelijk, b: Oorzakelijk) => voorrangVan(a) - voorrangVan(b);

function noteer({ oorzaken }: Bouw, pad: string, scanpunt: string): void {
  const lijst = (oorzaken[pad] ??= []);
  if (!lijst.includes(scanpunt)) lijst.push(scanpunt);
}

function pasEffectToe(bouw: Bouw, oorzakelijk: Oorzakelijk, mist: ReadonlySet<string>): void {
  const { effect, scanpunt } = oorzakelijk;
  if (effect.soort === 'mist-stap' || effect.soort === 'extra-stap') return;
  if (effect.soort === 'andere-route') {
    const poort = bouw.poorten[effect.poort];
    if (!poort) throw new Error(`poort ${effect.poort} van ${scanpunt} bestaat niet`);
    bouw.poorten[effect.poort] = {
      ...poort,
      routes: { ...poort.routes, [effect.onderwerp]: effect.tekst },
    };
    noteer(bouw, `poort/${effect.poort}/${effect.onderwerp}`, scanpunt);
    return;
  }
  if (mist.has(effect.stap)) {
    noteer(bouw, `stap/${effect.stap}`, scanpunt);
    return;
  }
  const stap = bouw.stappen[effect.stap];
  if (!stap) throw new Error(`stap ${effect.stap} van ${scanpunt} bestaat niet`);
  const [eigenschap, waarde] = toEigenschap(effect, stap);
  bouw.stappen[effect.stap] = { ...stap, [eigenschap]: waarde };
  noteer(bouw, `stap/${effect.stap}/${eigenschap}`, scanpunt);
}

type Wijzigend = Exclude<Effect, { soort: 'mist-stap' | 'extra-stap' | 'andere-route' }>;

function toEigenschap(effect: Wijzigend, stap: Processtap): [Stapeigenschap, Processtap[Stapeigenschap]] {
  switch (effect.soort) {
    case 'andere-baan':
      return ['baan', effect.baan];
    case 'andere-frequentie':
      return ['frequentie', effect.frequentie];
    case 'andere-volgorde':
      return ['volgorde', effect.tekst];
    case 'ander-document':
      return ['documenten', stap.documenten.map((d) => (d === effect.vervangt ? effect.door : d)).toSorted()];
    case 'ander-kanaal': {
      if (effect.kanaal !== undefined) return ['kanalen', [effect.kanaal]];
      const over = stap.kanalen.filter((k) => k !== effect.weg);
      const erbij = effect.erbij === undefined ? [] : [effect.erbij];
      return ['kanalen', [...new Set([...over, ...erbij])].toSorted()];
    }
    case 'andere-termijn':
      return ['termijn', toNieuweTermijn(effect)];
    default:
      return effect satisfies never;
  }
}

function toNieuweTermijn(effect: Extract<Effect, { soort: 'andere-termijn' }>): Termijn {
  if (effect.termijn) return { soort: 'termijn', ...effect.termijn };
  return effect.tekst === undefined ? { soort: 'onbekend' } : { soort: 'tekst', tekst: effect.tekst };
}

/** Removes a step and joins its neighbours again. */
function haalStapWeg(bouw: Bouw, id: string): void {
  delete bouw.stappen[id];
  const erin = bouw.overgangen.filter((o) => o.naar === id);
  const eruit = bouw.overgangen.filter((o) => o.van === id);
  const nieuw = erin.flatMap((voor) =>
    eruit.map(({ naar, label }) => {
      const woord = voor.label ?? label;
      return { van: voor.van, naar, ...(woord === undefined ? {} : { label: woord }) };
    }),
  );
  const verbonden = nieuw.filter((o) => o.van !== o.naar);
  const rest = bouw.overgangen.filter((o) => o.van !== id && o.naar !== id);
  bouw.overgangen = metLijnen(rest, verbonden);
  // A line that replaces two has the causes of both, and of the step between them.
  for (const { van, naar } of verbonden) {
    const paden = [`stap/${id}`, `overgang/${van}/${id}`, `overgang/${id}/${naar}`];
    for (const punt of paden.flatMap((pad) => bouw.oorzaken[pad] ?? [])) {
      noteer(bouw, `overgang/${van}/${naar}`, punt);
    }
  }
}

/** Puts an extra step between its neighbours: into their line when there is one, else beside it. */
function voegExtraStapIn(
  bouw: Bouw,
  extra: ExtraStap,
  werkproces: Werkproces,
  mist: ReadonlySet<string>,
): void {
  const { id } = extra;
  bouw.stappen[id] = toExtraProcesstap(extra);
  const na = bestaandeBuur(extra.na, 'terug', werkproces, mist);
  const voor = bestaandeBuur(extra.voor, 'vooruit', werkproces, mist);
  for (const punt of bouw.oorzaken[`stap/${id}`] ?? []) noteer(bouw, `overgang/${na}/${voor}`, punt);
  const rest = bouw.overgangen.filter((o) => !(o.van === na && o.naar === voor));
  bouw.overgangen = metLijnen(rest, [
    ...(na === undefined ? [] : [{ van: na, naar: id }]),
    ...(voor === undefined ? [] : [{ van: id, naar: voor }]),
  ]);
}

/** The named neighbour, or the nearest deelstap in list order that is not missing. */
function bestaandeBuur(
  id: string,
  richting: 'terug' | 'vooruit',
  { deelstappen }: Werkproces,
  mist: ReadonlySet<string>,
): string | undefined {
  if (!mist.has(id)) return id;
  const plek = deelstappen.findIndex((d) => d.id === id);
  const rij = richting === 'terug' ? deelstappen.slice(0, plek).toReversed() : deelstappen.slice(plek + 1);
  return rij.find((d) => !mist.has(d.id))?.id;
}

/** With these lines behind them, each once. */
function metLijnen(overgangen: Overgang[], erbij: readonly Overgang[]): Overgang[] {
  for (const lijn of erbij) if (!overgangen.some((ander) => isGelijk(ander, lijn))) overgangen.push(lijn);
  return overgangen;
}

function isGelijk(een: Overgang, ander: Overgang): boolean {
  return een.van === ander.van && een.naar === ander.naar && een.label === ander.label;
}
