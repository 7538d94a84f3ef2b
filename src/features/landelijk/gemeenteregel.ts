import type { Gemeente } from '../../domain/regio/gemeente.ts';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { vergelijkNaam, zoeksleutel } from '../../domain/regio/zoeksleutel.ts';
import { zoek } from '../../domain/regio/zoek.ts';
import { dagVan } from '../../domain/voortgang/dag.ts';
import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import type { Gemeentestand } from '../../domain/voortgang/landelijkeStand.ts';
import { type Ouderdom, toOuderdom } from '../../domain/voortgang/ouderdom.ts';
import { KAARTKLASSEN } from './kaartstand.ts';

/** One gemeente in a table: its place, and what we know of it. */
export type Gemeenteregel = {
  code: string;
  naam: string;
  regio: string;
  regiocode: string;
  klasse: Kaartklasse;
  /** undefined: no news */
  stand: Gemeentestand | undefined;
  /** day since when, YYYY-MM-DD */
  sinds: string | undefined;
  ouderdom: Ouderdom | undefined;
};

/** A row for each gemeente, in the order that they are given in. @param op day that the age counts from, YYYY-MM-DD */
export function toGemeenteregels(
  register: Regioregister,
  gemeenten: readonly Gemeente[],
  stand: ReadonlyMap<string, Gemeentestand>,
  op: string,
): Gemeenteregel[] {
  const regios = new Map(register.arbeidsmarktregios.map(({ code, naam }) => [code, naam]));
  return gemeenten.map(({ code, weergavenaam, arbeidsmarktregio }): Gemeenteregel => {
    const gevonden = stand.get(code);
    return {
      code,
      naam: weergavenaam,
      regio: regios.get(arbeidsmarktregio) ?? arbeidsmarktregio,
      regiocode: arbeidsmarktregio,
      klasse: gevonden?.klasse ?? 'onbekend',
      stand: gevonden,
      sinds: gevonden && dagVan(gevonden.feit.sinds),
      ouderdom: gevonden && toOuderdom(gevonden, op),
    };
  });
}

export const KOLOMMEN = ['gemeente', 'regio', 'status', 'sinds', 'grond', 'oud'] as const;
export type Kolom = (typeof KOLOMMEN)[number];
export type Volgorde = { kolom: Kolom; richting: 'op' | 'af' };

/** Sorts rows; equal values stay in the order of the names, rows without a value come last either way. */
export function sorteerRegels(
  regels: readonly Gemeenteregel[],
  { kolom, richting }: Volgorde,
): Gemeenteregel[] {
  const keer = richting === 'op' ? 1 : -1;
  return regels.toSorted((a, b) => {
    const [x, y] = [waardeVan(a, kolom), waardeVan(b, kolom)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    if (typeof x === 'number' && typeof y === 'number') return (x - y) * keer;
    return vergelijkNaam(String(x), String(y)) * keer;
  });
}

function waardeVan(regel: Gemeenteregel, kolom: Kolom): string | number | undefined {
  switch (kolom) {
    case 'gemeente':
      return regel.naam;
    case 'regio':
      return regel.regio;
    case 'status':
      return regel.stand && KAARTKLASSEN.indexOf(regel.klasse);
    case 'sinds':
      return regel.sinds;
    case 'grond':
      return regel.stand?.feit.grond;
    case 'oud':
      return regel.ouderdom?.dagen;
    default:
      return kolom satisfies never;
  }
}

/** The rows that fit a text (name or alias of the gemeente, or name of its regio) and the filters. */
export function filterRegels(
  regels: readonly Gemeenteregel[],
  {
    register,
    tekst,
    zichtbaar,
  }: { register: Regioregister; tekst: string; zichtbaar: ReadonlySet<string> | undefined },
): Gemeenteregel[] {
  const gezocht = zoeksleutel(tekst);
  const codes = new Set(gezocht === '' ? [] : zoek(register, tekst).gemeenten.map(({ code }) => code));
  return regels.filter(
    ({ code, regio }) =>
      zichtbaar?.has(code) !== false &&
      (gezocht === '' || codes.has(code) || ` ${zoeksleutel(regio)}`.includes(` ${gezocht}`)),
  );
}
