import { dagenTussen, dagVan } from './dag.ts';
import type { Trajectbron } from './landelijkebron.ts';
import { OUD_NA_DAGEN } from './ouderdom.ts';
import type { Gemeentevoortgang } from './voortgangsbestand.ts';

/** A day that a begeleider has to think of. */
export type Bureaudatum = {
  /** YYYY-MM-DD */
  dag: string;
  soort: 'voorwaarde-loopt-af' | 'voorwaarde-verlopen' | 'gaat-in';
  /** code of the gemeente */
  gemeente: string;
  naam: string;
};

/** One traject on the desk of a begeleider. */
export type Bureauregel = {
  bron: Trajectbron;
  gemeenten: number;
  afgevinkt: number;
  /** day of the newest fact in it; undefined: no readable time */
  laatste: string | undefined;
  /** days since then */
  dagenStil: number | undefined;
  /** vast: not all checked off, and no news for longer than 90 days. klaar: all checked off, nothing expired */
  stand: 'verlopen' | 'vast' | 'loopt' | 'klaar';
  /** changes that are blocked in it, and the days of the longest; null: this source does not say */
  geblokkeerd: { aantal: number; dagen: number | undefined } | null;
  /** expired conditions first, then what comes, soonest first */
  data: readonly Bureaudatum[];
};

const RANG = { verlopen: 0, vast: 1, loopt: 2, klaar: 3 } as const;

/** The trajecten of which something is known here, those that need attention first. @param vandaag YYYY-MM-DD */
export function toBureau(bronnen: readonly Trajectbron[], vandaag: string): Bureauregel[] {
  return bronnen
    .map((bron) => toRegel(bron, vandaag))
    .toSorted(
      (a, b) =>
        RANG[a.stand] - RANG[b.stand] ||
        eersteDag(a).localeCompare(eersteDag(b)) ||
        (b.dagenStil ?? 0) - (a.dagenStil ?? 0) ||
        a.bron.id.localeCompare(b.bron.id),
    );
}

const eersteDag = ({ data }: Bureauregel) => data[0]?.dag ?? '9999';

function toRegel(bron: Trajectbron, vandaag: string): Bureauregel {
  const { gemeenten, stand: laatsteFeit } = bron.voortgang;
  const laatste = dagVan(laatsteFeit);
  const dagenStil =
    laatste === undefined ? undefined : Math.max(0, dagenTussen({ van: laatste, tot: vandaag }));
  const afgevinkt = gemeenten.filter(({ status }) => status === 'afgevinkt').length;
  const data = gemeenten
    .flatMap((gemeente) => toData(gemeente, vandaag))
    .toSorted((a, b) => a.dag.localeCompare(b.dag) || a.naam.localeCompare(b.naam));
  const verlopen = data.some(({ soort }) => soort === 'voorwaarde-verlopen');
  const klaar = afgevinkt === gemeenten.length;
  const stil = dagenStil === undefined || dagenStil > OUD_NA_DAGEN;
  const stand = verlopen ? 'verlopen' : klaar ? 'klaar' : stil ? 'vast' : 'loopt';
  const geblokkeerd = telGeblokkeerd(gemeenten, vandaag);
  return { bron, gemeenten: gemeenten.length, afgevinkt, laatste, dagenStil, stand, geblokkeerd, data };
}

function telGeblokkeerd(
  gemeenten: readonly Gemeentevoortgang[],
  vandaag: string,
): Bureauregel['geblokkeerd'] {
  const bekend = gemeenten.flatMap(({ geblokkeerd }) => (geblokkeerd === null ? [] : [geblokkeerd]));
  if (bekend.length === 0) return null;
  const dagen = bekend.flat().flatMap(({ sinds }) => {
    const van = sinds === null ? undefined : dagVan(sinds);
    return van === undefined ? [] : [Math.max(0, dagenTussen({ van, tot: vandaag }))];
  });
  return { aantal: bekend.flat().length, dagen: dagen.length === 0 ? undefined : Math.max(...dagen) };
}

function toData(
  { code, naam, voorwaardeTot, ingangsdatum }: Gemeentevoortgang,
  vandaag: string,
): Bureaudatum[] {
  const uit: Bureaudatum[] = [];
  if (voorwaardeTot !== null) {
    const soort = voorwaardeTot < vandaag ? 'voorwaarde-verlopen' : 'voorwaarde-loopt-af';
    uit.push({ dag: voorwaardeTot, soort, gemeente: code, naam });
  }
  if (ingangsdatum !== null && ingangsdatum >= vandaag) {
    uit.push({ dag: ingangsdatum, soort: 'gaat-in', gemeente: code, naam });
  }
  return uit;
}
