import type { Bron } from '../domain/scanlijst/bron.ts';
import type { Norm } from '../domain/scanlijst/normenset.ts';
import type { Scanlijst, Scanpunt } from '../domain/scanlijst/scanlijst.ts';
import { sleutel } from '../domain/traject/sleutels.ts';
import type { Traject } from '../domain/traject/traject.ts';
import type { Wijziging, WijzigingInGemeente } from '../domain/wijziging/wijziging.ts';
import { isInPlan, vraagtBesluit } from '../domain/wijziging/wijziging.ts';
import { excel } from '../texts/excel.ts';
import { herkomstInWoorden } from '../texts/herkomst.ts';
import {
  antwoordInWoorden,
  besluitstandInWoorden,
  titelVanWijziging,
  voorkeurInWoorden,
  wijzigingen as woorden,
} from '../texts/wijzigingen.ts';
import { sleutelVanCel } from '../werkmap/leescel.ts';
import { BEVESTIGD, toStempeltekst } from '../werkmap/stempel.ts';
import type { Cel, Kolom, Tabel } from '../werkmap/werkmap.ts';
import { BESLUITKEUZES, INVULKOLOMMEN, toInvulcellen } from '../werkmap/wijzigingscellen.ts';

const { kolom, uitleg } = excel;
const STATUSTINTEN = Object.fromEntries(
  Object.entries(excel.tinten).map(([stand, tint]) => [
    woorden.stand[stand as keyof typeof excel.tinten],
    tint,
  ]),
);

/** The columns of the list: always these, in this order. The last three are for reading the file back. */
export const KOLOMMEN: readonly Kolom[] = [
  { kop: kolom.nr, breedte: 6 },
  { kop: kolom.thema, breedte: 16 },
  { kop: kolom.scanpunt, breedte: 34 },
  { kop: kolom.nu, breedte: 28 },
  { kop: kolom.voorkeur, breedte: 28 },
  { kop: kolom.wijziging, breedte: 40 },
  { kop: kolom.soort, breedte: 13 },
  { kop: kolom.aard, breedte: 13 },
  { kop: kolom.gemeenten, breedte: 22 },
  {
    kop: kolom.besluit,
    nieuwVel: true,
    breedte: 22,
    keuzes: BESLUITKEUZES.map(({ tekst }) => tekst),
    invoer: 'tekst',
    uitleg: uitleg.besluit,
  },
  { kop: kolom.besluitstand, breedte: 18 },
  { kop: kolom.reden, breedte: 28, invoer: 'tekst', uitleg: uitleg.reden },
  { kop: kolom.tot, breedte: 12, invoer: 'dag', uitleg: uitleg.tot },
  { kop: kolom.eigenaar, breedte: 22, invoer: 'tekst', uitleg: uitleg.eigenaar },
  {
    kop: kolom.inspanning,
    breedte: 12,
    keuzes: Object.values(woorden.inspanning),
    invoer: 'tekst',
    uitleg: uitleg.inspanning,
  },
  { kop: kolom.deadline, breedte: 12, invoer: 'dag', uitleg: uitleg.deadline },
  {
    kop: kolom.status,
    breedte: 13,
    keuzes: Object.values(woorden.stand),
    invoer: 'tekst',
    uitleg: uitleg.status,
    tinten: STATUSTINTEN,
  },
  { kop: kolom.wachtOp, breedte: 22, invoer: 'tekst', uitleg: uitleg.wachtOp },
  { kop: kolom.merktWerkgever, breedte: 30 },
  { kop: kolom.herkomst, breedte: 26 },
  { kop: kolom.id, breedte: 16, verborgen: true },
  { kop: kolom.gemeentecode, breedte: 16, verborgen: true },
  { kop: kolom.stempel, breedte: 16, verborgen: true },
];

/** What the words of the list come from. */
export type Lijstbron = {
  traject: Traject;
  scanlijst: Scanlijst;
  normen: ReadonlyMap<string, Norm>;
  ankers: readonly { id: string; tekst: string }[];
  bronnen: readonly Bron[];
  /** Names of roles by id. */
  rollen: ReadonlyMap<string, string>;
  /** In the order of the traject. */
  gemeenten: readonly { code: string; naam: string }[];
};

/** What the rows of the list carry besides: the moment at which they were made, ISO time in UTC. */
export type Rijbron = Lijstbron & { op: string };

/** One change in one gemeente, in words. */
export type Lijstregel = { gemeente: string; vast: VasteCellen; eigen: Gemeentecellen };

/** The lines behind every sheet: per change, one per gemeente. */
export type Lijstregels = readonly (readonly Lijstregel[])[];

/** Puts each change in each of its gemeenten into words, once for all sheets. */
export function toLijstregels(bron: Lijstbron, wijzigingen: readonly Wijziging[]): Lijstregels {
  return wijzigingen.map((wijziging) => toRegels(bron, wijziging));
}

/** One change in words, a line per gemeente. */
export function toRegels(bron: Lijstbron, wijziging: Wijziging): readonly Lijstregel[] {
  const vast = toVast(bron, wijziging);
  return wijziging.gemeenten.map((rij) => ({
    gemeente: rij.gemeente,
    vast,
    eigen: toGemeentecellen(bron, wijziging, rij),
  }));
}

/**
 * The list of changes as rows. A change has one row per set of gemeenten for which every cell is the same,
 * so that each row is true for all gemeenten that it names.
 */
export function toWijzigingenlijst(bron: Rijbron, regels: Lijstregels): Tabel {
  return { kolommen: KOLOMMEN, rijen: regels.flatMap((perGemeente) => toLijstrijen(bron, perGemeente)) };
}

/** The rows of one change, for all its gemeenten. */
export function toLijstrijen(bron: Rijbron, perGemeente: readonly Lijstregel[]): Cel[][] {
  const groepen = new Map<string, [Lijstregel, ...Lijstregel[]]>();
  for (const regel of perGemeente) {
    const inhoud = JSON.stringify(regel.eigen);
    const groep = groepen.get(inhoud);
    if (groep) groep.push(regel);
    else groepen.set(inhoud, [regel]);
  }
  const namen = new Map(bron.gemeenten.map(({ code, naam }) => [code, naam]));
  return [...groepen.values()].map((groep) =>
    toRij(bron, groep[0], {
      namen: groep.map(({ gemeente }) => namen.get(gemeente) ?? gemeente),
      codes: groep.map(({ gemeente }) => gemeente),
    }),
  );
}

/** The rows of one gemeente, in the same columns. @param regels of that gemeente */
export function toGemeenterijen(
  bron: Rijbron,
  gemeente: { code: string; naam: string },
  regels: readonly Lijstregel[],
): Cel[][] {
  return regels.map((regel) => toRij(bron, regel, { namen: [gemeente.naam], codes: [gemeente.code] }));
}

type VasteCellen = ReturnType<typeof toVast>;

/** The cells that are the same in every gemeente. */
function toVast(bron: Lijstbron, wijziging: Wijziging) {
  const { aanleiding } = wijziging;
  const scanpunt = aanleiding.soort === 'eigen' ? undefined : aanleiding.scanpunt;
  return {
    nr: scanpunt?.nummer ?? null,
    thema: scanpunt
      ? (bron.scanlijst.themas.find(({ id }) => id === scanpunt.thema)?.naam ?? scanpunt.thema)
      : excel.eigenThema,
    scanpunt: scanpunt?.vraag ?? null,
    voorkeur: scanpunt ? toVoorkeur(bron, scanpunt) : null,
    titel: titelVanWijziging(wijziging),
    soort: woorden.soort[wijziging.soort],
    aard: scanpunt ? woorden.aard[scanpunt.aard] : null,
    merktWerkgever: scanpunt?.merktWerkgever ?? null,
    herkomst: scanpunt ? herkomstInWoorden(scanpunt.voorkeur.herkomst, bron.bronnen).join('\n') : null,
    id: wijziging.id,
  };
}

function toVoorkeur({ normen, ankers }: Lijstbron, scanpunt: Scanpunt): string {
  const tekst = voorkeurInWoorden(scanpunt, normen, ankers);
  return scanpunt.voorkeur.teBevestigen ? `${tekst}\n${woorden.voorkeurTeBevestigen}` : tekst;
}

type Gemeentecellen = ReturnType<typeof toGemeentecellen>;

/** The cells that can differ between gemeenten. */
function toGemeentecellen(
  { traject, ankers, rollen }: Lijstbron,
  wijziging: Wijziging,
  rij: WijzigingInGemeente,
) {
  const { aanleiding } = wijziging;
  const antwoord =
    aanleiding.soort === 'eigen'
      ? undefined
      : traject.antwoorden[sleutel(rij.gemeente, aanleiding.scanpunt.id)]?.waarde;
  return {
    nu: aanleiding.soort === 'eigen' ? null : antwoordInWoorden(aanleiding.scanpunt, antwoord, ankers),
    doe: toDoe(wijziging, rij).join('\n'),
    besluitstand: toBesluitstand(wijziging, rij),
    [BEVESTIGD]: rij.besluit?.bevestigd?.op ?? '',
    ...toInvulcellen(wijziging, rij, rollen.get(wijziging.rol) ?? wijziging.rol),
  };
}

function toDoe({ aanleiding }: Wijziging, { teksten }: WijzigingInGemeente): readonly string[] {
  if (aanleiding.soort === 'voorstel' || aanleiding.soort === 'eigen') return teksten;
  return [woorden.doe[aanleiding.soort]];
}

function toBesluitstand(wijziging: Wijziging, rij: WijzigingInGemeente): string {
  if (rij.geldt === 'vervallen') return woorden.vervallen;
  if (rij.besluit) return besluitstandInWoorden(rij.besluit);
  if (vraagtBesluit(wijziging, rij)) return woorden.geenBesluit;
  return isInPlan(wijziging, rij) ? woorden.geenBesluitNodig : woorden.terInformatie;
}

/** @param waar the gemeenten that the row is about */
function toRij(
  { traject, op }: Rijbron,
  { vast, eigen }: Lijstregel,
  waar: { namen: readonly string[]; codes: readonly string[] },
): Cel[] {
  const cellen = Object.fromEntries(INVULKOLOMMEN.map((naam) => [naam, sleutelVanCel(eigen[naam])]));
  return [
    vast.nr,
    vast.thema,
    vast.scanpunt,
    eigen.nu,
    vast.voorkeur,
    eigen.doe === '' ? vast.titel : `${vast.titel}\n${eigen.doe}`,
    vast.soort,
    vast.aard,
    waar.namen.join(', '),
    eigen.besluit,
    eigen.besluitstand,
    eigen.reden,
    eigen.tot,
    eigen.eigenaar,
    eigen.inspanning,
    eigen.deadline,
    eigen.status,
    eigen.wachtOp,
    vast.merktWerkgever,
    vast.herkomst,
    vast.id,
    waar.codes.join(' '),
    toStempeltekst({ traject: traject.id, op }, { ...cellen, [BEVESTIGD]: eigen[BEVESTIGD] }),
  ];
}
