import { dagenTussen, dagVan } from './dag.ts';
import { type Gemeentestatus, type Kaartklasse, toKaartklasse } from './gemeentestatus.ts';
import { isVoorbeeld, toGeldendeBronnen, type Trajectbron } from './landelijkebron.ts';
import { OUD_NA_DAGEN } from './ouderdom.ts';
import type { Gemeentevoortgang } from './voortgangsbestand.ts';

/** A day that comes: a condition that ends, or a gemeente that starts to work the new way. */
export type Tafeldatum = { dag: string; soort: 'voorwaarde' | 'ingangsdatum'; code: string; naam: string };

/** A gemeente that has been at the scan, at aanpassen or heropend for long. */
export type Vaststaand = { code: string; naam: string; status: Gemeentestatus; dagen: number };

/** One traject on the desk of a begeleider. */
export type Tafelregel = {
  traject: string;
  naam: string;
  aantallen: Readonly<Record<Kaartklasse, number>>;
  gemeenten: number;
  /** day of the newest fact, YYYY-MM-DD, and how long ago; undefined: no readable time */
  teken: { dag: string; dagen: number } | undefined;
  /** nobody wrote anything for long, and not every gemeente is checked off */
  stil: boolean;
  /** from today on, the first one first */
  datums: readonly Tafeldatum[];
  /** the longest first */
  vast: readonly Vaststaand[];
};

/**
 * The trajecten that somebody supports: what comes, what stands still, and who has not been heard of. Silent ones
 * first, then by the day that comes first. Examples are left out.
 * @param vandaag YYYY-MM-DD
 */
export function toBegeleiderstafel(bronnen: readonly Trajectbron[], vandaag: string): Tafelregel[] {
  return toGeldendeBronnen(bronnen)
    .flatMap((bron) => (bron.soort === 'hand' || isVoorbeeld(bron) ? [] : toRegel(bron, vandaag)))
    .toSorted((a, b) => (toRang(a) < toRang(b) ? -1 : 1));
}

const toRang = ({ stil, teken, datums, naam, traject }: Tafelregel) =>
  [
    stil ? '0' : '1',
    // The longest silence first.
    stil ? (teken?.dag ?? '') : '',
    datums[0]?.dag ?? '9999',
    naam,
    traject,
  ].join('\u0000');

function toRegel(
  { voortgang: { traject, naam, stand, gemeenten } }: Trajectbron,
  vandaag: string,
): Tafelregel {
  const dag = dagVan(stand);
  // A clock that runs ahead: heard of today.
  const dagen = dag === undefined ? undefined : Math.max(0, dagenTussen({ van: dag, tot: vandaag }));
  const aantallen = { onbekend: 0, 'niet-begonnen': 0, voorbereiding: 0, bezig: 0, afgevinkt: 0 };
  for (const { status } of gemeenten) aantallen[toKaartklasse(status)] += 1;
  return {
    traject,
    naam,
    gemeenten: gemeenten.length,
    aantallen,
    teken: dag === undefined || dagen === undefined ? undefined : { dag, dagen },
    stil: (dagen ?? Infinity) > OUD_NA_DAGEN && aantallen.afgevinkt < gemeenten.length,
    datums: gemeenten
      .flatMap(toDatums)
      .filter((datum) => datum.dag >= vandaag)
      .toSorted((a, b) => (`${a.dag}${a.code}` < `${b.dag}${b.code}` ? -1 : 1)),
    vast: gemeenten
      .flatMap((gemeente) => toVast(gemeente, vandaag))
      .toSorted((a, b) => b.dagen - a.dagen || (a.code < b.code ? -1 : 1)),
  };
}

function toDatums({ code, naam, voorwaardeTot, ingangsdatum }: Gemeentevoortgang): Tafeldatum[] {
  return [
    ...(voorwaardeTot === null ? [] : [{ dag: voorwaardeTot, soort: 'voorwaarde' as const, code, naam }]),
    ...(ingangsdatum === null ? [] : [{ dag: ingangsdatum, soort: 'ingangsdatum' as const, code, naam }]),
  ];
}

function toVast({ code, naam, status, sinds }: Gemeentevoortgang, vandaag: string): Vaststaand[] {
  const van = dagVan(sinds);
  if (van === undefined || toKaartklasse(status) !== 'bezig') return [];
  const dagen = dagenTussen({ van, tot: vandaag });
  return dagen > OUD_NA_DAGEN ? [{ code, naam, status, dagen }] : [];
}
