import type { Antwoord, Antwoorden } from './antwoord.ts';
import type { Effect } from './effect.ts';
import type { Norm, Normen } from './normenset.ts';
import { toOvergeslagen } from './overslaan.ts';
import type { Scanlijst, Scanpunt } from './scanlijst.ts';

/** One way in which an answer departs from the norm; `code` picks the text of the change. */
export type Afwijkend = { code: string; effecten: readonly Effect[] };

/**
 * What one answer of one gemeente means beside the preferente werkwijze.
 * `anders` counts as a difference; `eigen-beleid` (beleidsvrijheid) never does (uitgangspunt 11).
 */
export type Beoordeling =
  | { soort: 'open' }
  | { soort: 'overgeslagen'; door: string }
  | { soort: 'zoals-preferent' }
  | { soort: 'anders'; afwijkingen: readonly Afwijkend[] }
  | { soort: 'eigen-beleid'; afwijkingen: readonly Afwijkend[] }
  | { soort: 'weten-we-niet' }
  | { soort: 'niet-vastgelegd' }
  | { soort: 'niet-van-toepassing' }
  | { soort: 'nog-niet-te-vergelijken' };

export type Beoordelingen = ReadonlyMap<string, Beoordeling>;

/** The code under which an own answer ("anders, namelijk") and a fact beside a norm look up their change. */
export const EIGEN_ANTWOORD = 'anders-namelijk';
export const NORM_AFWIJKING = 'afwijking';

/** Judges every scanpunt of one gemeente. */
export function beoordeelGemeente({
  scanlijst,
  antwoorden,
  normen,
}: {
  scanlijst: Scanlijst;
  antwoorden: Antwoorden;
  normen: Normen;
}): Beoordelingen {
  const overgeslagen = toOvergeslagen(scanlijst, antwoorden);
  return new Map(
    scanlijst.scanpunten.map((scanpunt) => {
      const door = overgeslagen.get(scanpunt.id);
      if (door !== undefined) return [scanpunt.id, { soort: 'overgeslagen', door }] as const;
      const antwoord = antwoorden.get(scanpunt.id);
      return [scanpunt.id, beoordeel({ scanpunt, antwoord, normen })] as const;
    }),
  );
}

/** Judges one answer. An unknown option code (older list) counts as an own answer, never as preferred. */
export function beoordeel({
  scanpunt,
  antwoord,
  normen,
}: {
  scanpunt: Scanpunt;
  antwoord: Antwoord | undefined;
  normen: Normen;
}): Beoordeling {
  if (!antwoord) return { soort: 'open' };
  switch (antwoord.soort) {
    case 'weten-we-niet':
    case 'niet-vastgelegd':
      return { soort: antwoord.soort };
    case 'niet-van-toepassing':
      // Without a reason it says nothing yet.
      return antwoord.reden.trim() === '' ? { soort: 'open' } : { soort: 'niet-van-toepassing' };
    case 'anders-namelijk':
      return antwoord.tekst.trim() === '' ? { soort: 'open' } : toBeoordeling(scanpunt, [EIGEN]);
    default:
      break;
  }
  if (!pastBijVraag(scanpunt, antwoord)) return toBeoordeling(scanpunt, [EIGEN]);
  if (scanpunt.voorkeur.norm !== undefined) {
    const norm = normen.get(scanpunt.voorkeur.norm);
    if (!norm || norm.waarde === null) return { soort: 'nog-niet-te-vergelijken' };
    return toBeoordeling(scanpunt, vergelijkMetNorm(scanpunt, antwoord, norm));
  }
  if (antwoord.soort === 'opties') {
    return toBeoordeling(scanpunt, vergelijkKeuzes(scanpunt, antwoord.opties));
  }
  const gekozen = antwoord.soort === 'optie' ? antwoord.optie : undefined;
  const optie = scanpunt.opties?.find((o) => o.code === gekozen);
  if (!optie) return toBeoordeling(scanpunt, [EIGEN]);
  if (optie.ookGoed || optie.code === scanpunt.voorkeur.optie) return { soort: 'zoals-preferent' };
  return toBeoordeling(scanpunt, [{ code: optie.code, effecten: optie.effecten ?? [] }]);
}

const EIGEN: Afwijkend = { code: EIGEN_ANTWOORD, effecten: [] };

/** A file or an older list can hold an answer of another kind, or with a code that the question does not have. */
function pastBijVraag(scanpunt: Scanpunt, antwoord: Antwoord): boolean {
  const codes = [...(scanpunt.opties ?? []), ...(scanpunt.zonderGetal ?? [])].map(({ code }) => code);
  switch (antwoord.soort) {
    case 'optie':
      return scanpunt.soortAntwoord !== 'meerkeuze' && codes.includes(antwoord.optie);
    case 'opties':
      return scanpunt.soortAntwoord === 'meerkeuze' && antwoord.opties.every((code) => codes.includes(code));
    case 'termijn':
    case 'getal':
      return scanpunt.soortAntwoord === antwoord.soort;
    default:
      return true;
  }
}

function toBeoordeling(scanpunt: Scanpunt, afwijkingen: readonly Afwijkend[]): Beoordeling {
  if (afwijkingen.length === 0) return { soort: 'zoals-preferent' };
  return {
    soort: scanpunt.aard === 'beleidsvrijheid' ? 'eigen-beleid' : 'anders',
    afwijkingen,
  };
}

/** Multiple choice: wanted and not chosen, or not wanted and chosen; an exclusive option stands for "nothing else". */
function vergelijkKeuzes(scanpunt: Scanpunt, gekozen: readonly string[]): Afwijkend[] {
  return (scanpunt.opties ?? [])
    .filter(
      (o) =>
        (o.gewenst === 'nee' && gekozen.includes(o.code)) ||
        (o.gewenst === 'ja' && !o.alleen && !gekozen.includes(o.code)),
    )
    .map((o) => ({ code: o.code, effecten: o.effecten ?? [] }));
}

function vergelijkMetNorm(scanpunt: Scanpunt, antwoord: Antwoord, norm: Norm): Afwijkend[] {
  if (antwoord.soort === 'optie' && antwoord.optie === norm.waarde) return [];
  if (antwoord.soort === 'termijn' && voldoetAanTermijn(scanpunt, antwoord, norm)) return [];
  if (antwoord.soort === 'getal' && antwoord.waarde === norm.waarde) return [];
  return [{ code: NORM_AFWIJKING, effecten: toNormeffecten(scanpunt, antwoord) }];
}

/**
 * How it goes now, whether it is a difference or not: the fact beside a norm that nobody published, and the one that
 * is within the norm, have their effects too. For figures about now, never for counting differences.
 */
export function toFeitelijk({
  scanlijst,
  antwoorden,
  beoordelingen,
}: {
  scanlijst: Scanlijst;
  antwoorden: Antwoorden;
  beoordelingen: Beoordelingen;
}): Beoordelingen {
  const feiten = scanlijst.scanpunten.flatMap((scanpunt) => {
    const soort = beoordelingen.get(scanpunt.id)?.soort;
    const antwoord = antwoorden.get(scanpunt.id);
    const isFeit = soort === 'nog-niet-te-vergelijken' || soort === 'zoals-preferent';
    if (scanpunt.voorkeur.norm === undefined || !antwoord || !isFeit) return [];
    const afwijking = { code: NORM_AFWIJKING, effecten: toNormeffecten(scanpunt, antwoord) };
    return [[scanpunt.id, toBeoordeling(scanpunt, [afwijking])] as const];
  });
  return new Map([...beoordelingen, ...feiten]);
}

/** Effects of a fact beside a norm, with "the term is the answer" filled in. */
function toNormeffecten(scanpunt: Scanpunt, antwoord: Antwoord): readonly Effect[] {
  const code = antwoord.soort === 'optie' ? antwoord.optie : undefined;
  const optie = scanpunt.opties?.find((o) => o.code === code);
  if (optie) return optie.effecten ?? [];
  return (scanpunt.effectenBijAfwijking ?? []).map((effect) => {
    if (effect.soort !== 'andere-termijn' || effect.waarde !== 'antwoord') return effect;
    const { stap } = effect;
    if (antwoord.soort === 'termijn') {
      const { waarde, eenheid, anker } = antwoord;
      return { soort: 'andere-termijn', stap, termijn: { waarde, eenheid, anker } };
    }
    const woorden = scanpunt.zonderGetal?.find((z) => z.code === code);
    return { soort: 'andere-termijn', stap, ...(woorden && { tekst: woorden.tekst }) };
  });
}

/** A term is as preferred only with the same anchor: five weeks after the application is another promise. */
function voldoetAanTermijn(
  scanpunt: Scanpunt,
  antwoord: Extract<Antwoord, { soort: 'termijn' }>,
  norm: Norm,
): boolean {
  if (typeof norm.waarde !== 'number' || antwoord.anker !== norm.anker) return false;
  const [feit, grens] = inEenEenheid(antwoord, { waarde: norm.waarde, eenheid: norm.eenheid });
  if (feit === undefined || grens === undefined) return false;
  return scanpunt.vergelijk === 'gelijk-anker-en-hoogstens' ? feit <= grens : feit === grens;
}

/** Weeks and days compare in days; other units only with themselves (a month has no fixed length). */
function inEenEenheid(
  a: { waarde: number; eenheid: string | null },
  b: { waarde: number; eenheid: string | null },
): [number, number] | [] {
  if (a.eenheid === b.eenheid) return [a.waarde, b.waarde];
  const dagen = (t: { waarde: number; eenheid: string | null }) =>
    t.eenheid === 'weken' ? t.waarde * 7 : t.eenheid === 'dagen' ? t.waarde : undefined;
  const [x, y] = [dagen(a), dagen(b)];
  return x === undefined || y === undefined ? [] : [x, y];
}
