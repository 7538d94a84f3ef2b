import { dagenTussen, dagVan } from './dag.ts';
import type { Gemeentestand } from './landelijkeStand.ts';
import type { Geblokkeerd } from './voortgangsbestand.ts';

/** Since when a change waits: the day (YYYY-MM-DD) and the days since; undefined when nobody wrote the day down. */
export type Wachttijd = { sinds: string; dagen: number } | undefined;

/** One change across the country, with the gemeenten in which it waits for something. */
export type Geblokkeerdeaanpassing = {
  /** id of the change; `EIGEN`: changes that teams added themselves */
  wijziging: string;
  /** of the gemeente where it waits longest */
  langst: Wachttijd;
  /** the longest first, those without a day last */
  gemeenten: readonly { code: string; wacht: Wachttijd }[];
};

export type Geblokkeerdbeeld = {
  /** the longest first */
  aanpassingen: readonly Geblokkeerdeaanpassing[];
  /** number of gemeenten of which we know what waits, or that nothing does */
  bekend: number;
  /** codes of gemeenten with news that does not say it */
  onbekend: readonly string[];
  /** number of gemeenten without any news */
  stil: number;
};

type Gehoord = Pick<Gemeentestand, 'feit' | 'andere'>;

/**
 * What is known of the blocked changes of a gemeente; null = nothing. As with the scanpunten the newest source that
 * says something of it speaks: a status by hand, a publication and an older file do not.
 */
export function geblokkeerdIn({ feit, andere }: Gehoord): readonly Geblokkeerd[] | null {
  const bronnen = [feit, ...andere.map((ander) => ander.feit)];
  return bronnen.find(({ geblokkeerd }) => geblokkeerd !== null)?.geblokkeerd ?? null;
}

/**
 * Which changes stay blocked longest. A source says what is blocked now: what was blocked on an earlier day and is
 * solved since is not known, and what began after the day is left out.
 * @param codes gemeenten that are shown @param dag YYYY-MM-DD: days are counted until then
 */
export function toLangstGeblokkeerd(
  codes: readonly string[],
  stand: ReadonlyMap<string, Gehoord>,
  dag: string,
): Geblokkeerdbeeld {
  const per = new Map<string, Map<string, Wachttijd>>();
  const onbekend: string[] = [];
  let bekend = 0;
  let stil = 0;
  for (const code of codes) {
    const gehoord = stand.get(code);
    const geblokkeerd = gehoord && geblokkeerdIn(gehoord);
    if (!gehoord) stil += 1;
    else if (!geblokkeerd) onbekend.push(code);
    else bekend += 1;
    for (const { wijziging, sinds } of geblokkeerd ?? []) {
      const wacht = toWachttijd(sinds, dag);
      if (wacht === 'later') continue;
      const rij = per.get(wijziging) ?? new Map<string, Wachttijd>();
      per.set(wijziging, rij);
      if (!rij.has(code) || opDuur(wacht, rij.get(code)) < 0) rij.set(code, wacht);
    }
  }
  const aanpassingen = [...per].map(([wijziging, rij]): Geblokkeerdeaanpassing => {
    const gemeenten = [...rij]
      .map(([code, wacht]) => ({ code, wacht }))
      .toSorted((a, b) => opDuur(a.wacht, b.wacht) || (a.code < b.code ? -1 : 1));
    return { wijziging, langst: gemeenten[0]?.wacht, gemeenten };
  });
  return {
    aanpassingen: aanpassingen.toSorted(
      (a, b) =>
        opDuur(a.langst, b.langst) ||
        b.gemeenten.length - a.gemeenten.length ||
        (a.wijziging < b.wijziging ? -1 : 1),
    ),
    bekend,
    onbekend,
    stil,
  };
}

function toWachttijd(sinds: string | null, dag: string): Wachttijd | 'later' {
  const van = sinds === null ? undefined : dagVan(sinds);
  if (van === undefined) return undefined;
  return van > dag ? 'later' : { sinds: van, dagen: dagenTussen({ van, tot: dag }) };
}

/** The longest first, unknown last. */
function opDuur(a: Wachttijd, b: Wachttijd): number {
  return (b?.dagen ?? -1) - (a?.dagen ?? -1);
}
