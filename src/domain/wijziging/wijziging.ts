import type { Beoordeeld } from '../proces/vergelijking.ts';
import type {
  Inspanning,
  Scanlijst,
  Scanpunt,
  Vereist,
  Wijzigingssoort,
  Wijzigingsvoorstel,
} from '../scanlijst/scanlijst.ts';
import type { Besluit, Wijzigingsstatus } from './besluit.ts';
import { type Aanwijzing, type Kandidaat, toAanwijzing, toKandidaten, vraagtIets } from './kandidaat.ts';
import { besluitmogelijkheden, isGeldigBesluit } from './mogelijkheden.ts';

/**
 * Why a change is there: a scanpunt with its proposal; an own answer to discuss; an action after
 * "weten we niet" or "niet vastgelegd"; or something that the team added itself.
 */
export type Aanleiding =
  | { soort: 'voorstel'; scanpunt: Scanpunt; voorstel: Wijzigingsvoorstel }
  | { soort: 'eigen-antwoord' | 'zoek-uit' | 'leg-vast'; scanpunt: Scanpunt }
  | { soort: 'eigen'; titel: string; tekst: string };

/** What must be carried out, for which gemeenten. The facts per gemeente are stored, the row is derived. */
export type Wijziging = {
  id: string;
  aanleiding: Aanleiding;
  soort: Wijzigingssoort;
  /** role id that usually does this */
  rol: string;
  gemeenten: readonly WijzigingInGemeente[];
};

export type WijzigingInGemeente = {
  gemeente: string;
  /** what to do, per deviating option */
  teksten: readonly string[];
  vereist: Vereist;
  besluit?: Besluit;
  status: Wijzigingsstatus;
  eigenaar?: string;
  deadline?: string;
  inspanning: Inspanning;
  /** `vervallen`: the answer no longer asks for it, but somebody had worked on it */
  geldt: 'geldt' | 'vervallen';
};

/** The stored facts of one change in one gemeente. */
export type Werkstand = {
  besluit?: Besluit;
  status?: Wijzigingsstatus;
  eigenaar?: string;
  deadline?: string;
  inspanning?: Inspanning;
};

/** Change that the team added itself, with its id. */
export type EigenInvoer = {
  id: string;
  titel: string;
  tekst: string;
  soort: Wijzigingssoort;
  rol: string;
  gemeenten: readonly string[];
};

/** Stored work by gemeente and change id. */
export type Werkstanden = ReadonlyMap<string, ReadonlyMap<string, Werkstand>>;

/** All changes that hold somewhere, in printed order; own changes last. */
export function toWijzigingen({
  scanlijst,
  vergelijkingen,
  werk,
  eigen,
}: {
  scanlijst: Scanlijst;
  vergelijkingen: ReadonlyMap<string, Beoordeeld>;
  werk: Werkstanden;
  eigen: readonly EigenInvoer[];
}): Wijziging[] {
  const metWerk = toPuntenMetWerk(werk);
  const uitScan = scanlijst.scanpunten.flatMap((scanpunt) => {
    const geraakt = [...vergelijkingen].filter(
      ([gemeente, { beoordelingen }]) =>
        vraagtIets(beoordelingen.get(scanpunt.id)) || metWerk.get(gemeente)?.has(scanpunt.id),
    );
    if (geraakt.length === 0) return [];
    return toKandidaten(scanpunt).map((kandidaat) =>
      toWijziging(
        kandidaat,
        geraakt.map(([gemeente]) => gemeente),
        werk,
        (gemeente) => {
          const vergelijking = vergelijkingen.get(gemeente);
          return vergelijking && toAanwijzing(kandidaat, scanpunt, vergelijking);
        },
      ),
    );
  });
  const uitTeam = eigen.map(({ id, titel, tekst, soort, rol, gemeenten }) =>
    toWijziging(
      { id, aanleiding: { soort: 'eigen', titel, tekst }, soort, rol, inspanning: 'M' },
      [...vergelijkingen.keys()],
      werk,
      (gemeente) => (gemeenten.includes(gemeente) ? { teksten: [tekst], vereist: 'bespreken' } : undefined),
    ),
  );
  return [...uitScan, ...uitTeam].filter(({ gemeenten }) => gemeenten.length > 0);
}

/** Scanpunten on which work was recorded, per gemeente; the id of a change begins with its scanpunt. */
function toPuntenMetWerk(werk: Werkstanden): Map<string, Set<string>> {
  return new Map(
    [...werk].map(([gemeente, standen]) => [
      gemeente,
      new Set([...standen.keys()].map((wijziging) => wijziging.slice(0, wijziging.indexOf('/')))),
    ]),
  );
}

function toWijziging(
  { inspanning, ...rest }: Kandidaat,
  gemeenten: readonly string[],
  werk: Werkstanden,
  aanwijzing: (gemeente: string) => Aanwijzing | undefined,
): Wijziging {
  const rijen = gemeenten.flatMap((gemeente): WijzigingInGemeente[] => {
    const stand = werk.get(gemeente)?.get(rest.id) ?? {};
    const geldt = aanwijzing(gemeente);
    if (!geldt && !isAanGewerkt(stand)) return [];
    return [
      {
        gemeente,
        teksten: geldt?.teksten ?? [],
        vereist: geldt?.vereist ?? 'nee',
        ...(stand.besluit && isToegestaan(rest.aanleiding, stand.besluit) && { besluit: stand.besluit }),
        status: stand.status ?? { stand: 'te-doen' },
        ...(stand.eigenaar !== undefined && { eigenaar: stand.eigenaar }),
        ...(stand.deadline !== undefined && { deadline: stand.deadline }),
        inspanning: stand.inspanning ?? inspanning,
        geldt: geldt ? 'geldt' : 'vervallen',
      },
    ];
  });
  return { ...rest, gemeenten: rijen };
}

/** A decision that the norm does not offer (from a file, or from before the norm changed) does not count. */
function isToegestaan(aanleiding: Aanleiding, besluit: Besluit): boolean {
  return !('scanpunt' in aanleiding) || isGeldigBesluit(aanleiding.scanpunt, besluit);
}

/** Somebody worked on it: more than a decision was recorded. */
export function isAanGewerkt(stand: Werkstand): boolean {
  return (
    (stand.status !== undefined && stand.status.stand !== 'te-doen') ||
    stand.eigenaar !== undefined ||
    stand.deadline !== undefined
  );
}

/** Whether the team has to decide on this row first (information and actions need no decision). */
export function vraagtBesluit({ aanleiding }: Wijziging, rij: WijzigingInGemeente): boolean {
  if (rij.geldt !== 'geldt') return false;
  if (aanleiding.soort !== 'voorstel' && aanleiding.soort !== 'eigen-antwoord') return false;
  return (
    (rij.vereist === 'moet' || rij.vereist === 'bespreken') &&
    besluitmogelijkheden(aanleiding.scanpunt).length > 0
  );
}

/** Whether this row is work: decided to change, or an action that needs no decision. */
export function isInPlan({ aanleiding }: Wijziging, rij: WijzigingInGemeente): boolean {
  if (rij.geldt === 'vervallen') return true;
  if (aanleiding.soort === 'voorstel' || aanleiding.soort === 'eigen-antwoord') {
    return rij.besluit?.keuze === 'aanpassen';
  }
  return true;
}
