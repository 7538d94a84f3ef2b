import type { Arbeidsmarktregio } from './arbeidsmarktregio.ts';
import type { Gemeente } from './gemeente.ts';
import type { Regioregister } from './regioregister.ts';
import type { Samenwerkingsverband } from './samenwerkingsverband.ts';
import { opNaam, zoeksleutel } from './zoeksleutel.ts';

export interface Zoekresultaat {
  readonly gemeenten: readonly Gemeente[];
  readonly arbeidsmarktregios: readonly Arbeidsmarktregio[];
  readonly samenwerkingsverbanden: readonly Samenwerkingsverband[];
}

/** How well a name fits; lower is better. `lid`: the name does not fit, but one of its gemeenten does exactly. */
const RANG = { precies: 0, begin: 1, woord: 2, midden: 3, lid: 4 } as const;

/**
 * Finds gemeenten, regio's and samenwerkingsverbanden by name or alias, without regard to case,
 * diacritics and apostrophes. Best match first, then by name. A regio or verband is also found by the
 * full name of one of its gemeenten. Empty text finds nothing.
 */
export function zoek(register: Regioregister, tekst: string): Zoekresultaat {
  const gezocht = zoeksleutel(tekst);
  if (gezocht === '') return { gemeenten: [], arbeidsmarktregios: [], samenwerkingsverbanden: [] };

  const rangen = new Map(
    register.gemeenten.flatMap((gemeente) => {
      const rang = besteRang(
        gemeente,
        [gemeente.weergavenaam, gemeente.naam, ...(gemeente.alias ?? [])],
        gezocht,
      );
      return rang === undefined ? [] : [[gemeente, rang] as const];
    }),
  );
  const precies = register.gemeenten.filter((gemeente) => rangen.get(gemeente) === RANG.precies);
  const codes = new Set(precies.map((gemeente) => gemeente.code));
  const regios = new Set(precies.map((gemeente) => gemeente.arbeidsmarktregio));

  return {
    gemeenten: gesorteerd(
      register.gemeenten,
      (gemeente) => gemeente.weergavenaam,
      (gemeente) => rangen.get(gemeente),
    ),
    arbeidsmarktregios: gesorteerd(
      register.arbeidsmarktregios,
      (regio) => regio.naam,
      (regio) =>
        besteRang(regio, [regio.naam, ...(regio.alias ?? [])], gezocht) ??
        (regios.has(regio.code) ? RANG.lid : undefined),
    ),
    samenwerkingsverbanden: gesorteerd(
      register.samenwerkingsverbanden,
      (verband) => verband.naam,
      (verband) =>
        besteRang(verband, [verband.naam], gezocht) ??
        (verband.gemeenten.some((code) => codes.has(code)) ? RANG.lid : undefined),
    ),
  };
}

function gesorteerd<T>(
  alle: readonly T[],
  naamVan: (item: T) => string,
  rangVan: (item: T) => number | undefined,
): T[] {
  const gevonden = alle.flatMap((item) => {
    const rang = rangVan(item);
    return rang === undefined ? [] : [{ item, rang }];
  });
  return opNaam(gevonden, ({ item }) => naamVan(item))
    .sort((a, b) => a.rang - b.rang)
    .map(({ item }) => item);
}

/** The keys of who was searched before: making them is nearly all the work, and each press of a key asks them all. */
const sleutels = new WeakMap<object, readonly string[]>();

/** @param item whose names these are: always the same ones */
function besteRang(item: object, namen: readonly string[], gezocht: string): number | undefined {
  const bekend = sleutels.get(item) ?? namen.map(zoeksleutel);
  sleutels.set(item, bekend);
  const rangen = bekend.flatMap((sleutel) => rangVan(sleutel, gezocht) ?? []);
  return rangen.length === 0 ? undefined : Math.min(...rangen);
}

function rangVan(naam: string, gezocht: string): number | undefined {
  if (naam === gezocht) return RANG.precies;
  if (naam.startsWith(gezocht)) return RANG.begin;
  if (naam.includes(` ${gezocht}`)) return RANG.woord;
  // Written in one word: "denbosch".
  if (aaneen(naam) === aaneen(gezocht)) return RANG.precies;
  return gezocht.length >= 3 && naam.includes(gezocht) ? RANG.midden : undefined;
}

function aaneen(sleutel: string): string {
  return sleutel.replaceAll(' ', '');
}
