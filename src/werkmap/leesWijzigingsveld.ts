import type { Besluit, Wijzigingsveld } from '../domain/wijziging/besluit.ts';
import { besluitmogelijkheden, isGeldigBesluit } from '../domain/wijziging/mogelijkheden.ts';
import { vraagtBesluit, type Wijziging, type WijzigingInGemeente } from '../domain/wijziging/wijziging.ts';
import { excel } from '../texts/excel.ts';
import { wijzigingen as woorden } from '../texts/wijzigingen.ts';
import { type Leescel, sleutelVanCel } from './leescel.ts';
import {
  fout,
  type Gelezen,
  leesDagwaarde,
  leesKeuze,
  leesTekst,
  type Onleesbaar,
  type Onleesbaarsoort,
} from './leeswaarde.ts';
import { BESLUITKEUZES, type Invulkolom } from './wijzigingscellen.ts';

/** A stored fact with the name of its field; undefined withdraws it. */
export type Veldwaarde = {
  [V in keyof Wijzigingsveld]: { veld: V; waarde: Wijzigingsveld[V] | undefined };
}[keyof Wijzigingsveld];

/** What a row says about one fact, or which cell cannot be taken over. */
export type Gelezenveld =
  | { soort: 'ok'; veld: Veldwaarde }
  | { soort: 'fout'; kolom: Invulkolom; waarom: Onleesbaar };

/** Where the row is about, and what was typed there. */
export type Veldbron = {
  wijziging: Wijziging;
  rij: WijzigingInGemeente;
  /** who usually does this */
  rolnaam: string;
  cellen: Readonly<Record<Invulkolom, Leescel>>;
  /** columns in which somebody typed since the export */
  gewijzigd: ReadonlySet<Invulkolom>;
};

/** Reads the cells of one fact: the reverse of `toInvulcellen`. */
export function leesWijzigingsveld(veld: keyof Wijzigingsveld, bron: Veldbron): Gelezenveld {
  switch (veld) {
    case 'besluit':
      return leesBesluit(bron);
    case 'status':
      return leesStatus(bron);
    case 'eigenaar':
      return enkel('eigenaar', leesTekst(bron.cellen.eigenaar), (waarde) => ({
        veld,
        // The proposal of the export is nobody's name.
        waarde: waarde === excel.voorstelEigenaar(bron.rolnaam) ? undefined : waarde,
      }));
    case 'deadline':
      return enkel('deadline', leesDagwaarde(bron.cellen.deadline), (waarde) => ({ veld, waarde }));
    case 'inspanning':
      return enkel('inspanning', leesKeuze(bron.cellen.inspanning, INSPANNINGEN), (waarde) => ({
        veld,
        waarde,
      }));
    default:
      return veld satisfies never;
  }
}

const toKeuzes = <T extends string>(teksten: Readonly<Record<T, string>>) =>
  (Object.keys(teksten) as T[]).map((waarde) => ({ tekst: teksten[waarde], waarde }));
const INSPANNINGEN = toKeuzes(woorden.inspanning);
const STANDEN = toKeuzes(woorden.stand);
const BESLUITEN = BESLUITKEUZES.map((waarde) => ({ tekst: waarde.tekst, waarde }));

function enkel<T>(kolom: Invulkolom, gelezen: Gelezen<T>, toVeld: (waarde: T) => Veldwaarde): Gelezenveld {
  return gelezen.soort === 'fout' ? mis(kolom, gelezen) : { soort: 'ok', veld: toVeld(gelezen.waarde) };
}

function mis(kolom: Invulkolom, { waarom }: { waarom: Onleesbaar }): Gelezenveld {
  return { soort: 'fout', kolom, waarom };
}

function weiger(kolom: Invulkolom, soort: Onleesbaarsoort): Gelezenveld {
  return mis(kolom, fout({ soort }));
}

function leesBesluit({ wijziging, rij, cellen, gewijzigd }: Veldbron): Gelezenveld {
  const keuze = leesKeuze(cellen.besluit, BESLUITEN);
  if (keuze.soort === 'fout') return mis('besluit', keuze);
  const reden = leesTekst(cellen.reden);
  if (reden.soort === 'fout') return mis('reden', reden);
  const tot = leesDagwaarde(cellen.tot);
  if (tot.soort === 'fout') return mis('tot', tot);
  if (keuze.waarde === undefined) {
    if (gewijzigd.has('reden') && reden.waarde !== undefined) return weiger('besluit', 'besluit-nodig');
    if (gewijzigd.has('tot') && tot.waarde !== undefined) return weiger('besluit', 'besluit-nodig');
    return { soort: 'ok', veld: { veld: 'besluit', waarde: undefined } };
  }
  const { aanleiding } = wijziging;
  if (!('scanpunt' in aanleiding) || !(vraagtBesluit(wijziging, rij) || rij.besluit)) {
    return weiger('besluit', 'geen-besluit-nodig');
  }
  const aanvaarden = keuze.waarde.keuze === 'aanvaarden';
  if (!aanvaarden && tot.waarde !== undefined && gewijzigd.has('tot')) {
    return weiger('tot', 'tot-alleen-bij-aanvaarden');
  }
  if (keuze.waarde.metTot && tot.waarde === undefined) return weiger('tot', 'tot-nodig');
  const besluit: Besluit = {
    keuze: keuze.waarde.keuze,
    ...(reden.waarde !== undefined && { reden: reden.waarde }),
    ...(aanvaarden && tot.waarde !== undefined && { tot: tot.waarde }),
  };
  if (isGeldigBesluit(aanleiding.scanpunt, besluit)) {
    return { soort: 'ok', veld: { veld: 'besluit', waarde: besluit } };
  }
  const kan = besluitmogelijkheden(aanleiding.scanpunt).some((m) => m.keuze === besluit.keuze);
  if (!kan) return weiger('besluit', 'besluit-kan-niet');
  return besluit.reden === undefined ? weiger('reden', 'reden-nodig') : weiger('tot', 'tot-nodig');
}

function leesStatus({ cellen, gewijzigd }: Veldbron): Gelezenveld {
  const stand = leesKeuze(cellen.status, STANDEN);
  if (stand.soort === 'fout') return mis('status', stand);
  const wacht = leesTekst(cellen.wachtOp);
  if (wacht.soort === 'fout') return mis('wachtOp', wacht);
  const nu = stand.waarde ?? 'te-doen';
  if (nu === 'geblokkeerd') {
    if (wacht.waarde === undefined) return weiger('wachtOp', 'wacht-nodig');
    return { soort: 'ok', veld: { veld: 'status', waarde: { stand: nu, reden: wacht.waarde } } };
  }
  if (wacht.waarde !== undefined && gewijzigd.has('wachtOp')) {
    return weiger('wachtOp', 'wacht-alleen-bij-geblokkeerd');
  }
  return { soort: 'ok', veld: { veld: 'status', waarde: stand.waarde && { stand: stand.waarde } } };
}

/** Whether this is what stands there now; the state "te doen" is the same as none, an effort that stands is chosen. */
export function isZelfdeVeld(
  rij: WijzigingInGemeente,
  { veld, waarde }: Veldwaarde,
  isGekozen: boolean,
): boolean {
  switch (veld) {
    case 'besluit':
      return (
        rij.besluit?.keuze === waarde?.keuze &&
        zelfdeTekst(rij.besluit?.reden, waarde?.reden) &&
        rij.besluit?.tot === waarde?.tot
      );
    case 'status':
      return (
        rij.status.stand === (waarde?.stand ?? 'te-doen') &&
        (rij.status.stand !== 'geblokkeerd' || zelfdeTekst(rij.status.reden, waarde?.reden))
      );
    case 'eigenaar':
      return zelfdeTekst(rij.eigenaar, waarde);
    case 'deadline':
      return rij.deadline === waarde;
    case 'inspanning':
      return waarde === undefined ? !isGekozen : rij.inspanning === waarde;
    default:
      return veld satisfies never;
  }
}

/** The same once it went through a cell. */
function zelfdeTekst(a: string | undefined, b: string | undefined): boolean {
  return sleutelVanCel(a ?? null) === sleutelVanCel(b ?? null);
}
