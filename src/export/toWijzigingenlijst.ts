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
  besluitInWoorden,
  titelVanWijziging,
  voorkeurInWoorden,
  wijzigingen as woorden,
} from '../texts/wijzigingen.ts';
import type { Cel, Kolom, Tabel } from './werkmap.ts';

const { kolom } = excel;
const STATUSWOORDEN = Object.values(woorden.stand);

/** The columns of the list: always these, in this order. */
export const KOLOMMEN: readonly Kolom[] = [
  { kop: kolom.nr, breedte: 6 },
  { kop: kolom.thema, breedte: 20 },
  { kop: kolom.scanpunt, breedte: 36 },
  { kop: kolom.nu, breedte: 36 },
  { kop: kolom.voorkeur, breedte: 36 },
  { kop: kolom.wijziging, breedte: 44 },
  { kop: kolom.soort, breedte: 15 },
  { kop: kolom.aard, breedte: 15 },
  { kop: kolom.gemeenten, breedte: 28 },
  { kop: kolom.besluit, breedte: 28 },
  { kop: kolom.reden, breedte: 32 },
  { kop: kolom.eigenaar, breedte: 24 },
  { kop: kolom.inspanning, breedte: 13 },
  { kop: kolom.deadline, breedte: 13 },
  { kop: kolom.status, breedte: 15, keuzes: STATUSWOORDEN },
  { kop: kolom.merktWerkgever, breedte: 36 },
  { kop: kolom.herkomst, breedte: 32 },
  { kop: kolom.id, breedte: 22 },
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

/** One change in one gemeente, in words. */
export type Lijstregel = { gemeente: string; vast: VasteCellen; eigen: Gemeentecellen };

/** The lines behind every sheet: per change, one per gemeente. */
export type Lijstregels = readonly (readonly Lijstregel[])[];

/** Puts each change in each of its gemeenten into words, once for all sheets. */
export function toLijstregels(bron: Lijstbron, wijzigingen: readonly Wijziging[]): Lijstregels {
  const themas = new Map(bron.scanlijst.themas.map(({ id, naam }) => [id, naam]));
  return wijzigingen.map((wijziging) => {
    const vast = toVast(bron, themas, wijziging);
    return wijziging.gemeenten.map((rij) => ({
      gemeente: rij.gemeente,
      vast,
      eigen: toGemeentecellen(bron, wijziging, rij),
    }));
  });
}

/**
 * The list of changes as rows. A change has one row per set of gemeenten for which every cell is the same,
 * so that each row is true for all gemeenten that it names.
 */
export function toWijzigingenlijst({ gemeenten }: Lijstbron, regels: Lijstregels): Tabel {
  const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
  const rijen = regels.flatMap((perGemeente) => {
    const groepen = new Map<string, [Lijstregel, ...Lijstregel[]]>();
    for (const regel of perGemeente) {
      const inhoud = Object.values(regel.eigen).join('\u0000');
      const groep = groepen.get(inhoud);
      if (groep) groep.push(regel);
      else groepen.set(inhoud, [regel]);
    }
    return [...groepen.values()].map((groep) =>
      toRij(groep[0], groep.map(({ gemeente }) => namen.get(gemeente) ?? gemeente).join(', ')),
    );
  });
  return { kolommen: KOLOMMEN, rijen };
}

/** The rows of one gemeente, in the same columns. */
export function toGemeentelijst(gemeente: { code: string; naam: string }, regels: Lijstregels): Tabel {
  const rijen = regels.flatMap((perGemeente) =>
    perGemeente
      .filter((regel) => regel.gemeente === gemeente.code)
      .map((regel) => toRij(regel, gemeente.naam)),
  );
  return { kolommen: KOLOMMEN, rijen };
}

type VasteCellen = ReturnType<typeof toVast>;

/** The cells that are the same in every gemeente. */
function toVast(bron: Lijstbron, themas: ReadonlyMap<string, string>, wijziging: Wijziging) {
  const { aanleiding } = wijziging;
  const scanpunt = aanleiding.soort === 'eigen' ? undefined : aanleiding.scanpunt;
  return {
    nr: scanpunt?.nummer ?? null,
    thema: scanpunt ? (themas.get(scanpunt.thema) ?? scanpunt.thema) : excel.eigenThema,
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

/** The cells that can differ between gemeenten; days as YYYY-MM-DD. */
function toGemeentecellen(
  { traject, ankers, rollen }: Lijstbron,
  wijziging: Wijziging,
  rij: WijzigingInGemeente,
) {
  const { aanleiding } = wijziging;
  const inPlan = isInPlan(wijziging, rij);
  const antwoord =
    aanleiding.soort === 'eigen'
      ? undefined
      : traject.antwoorden[sleutel(rij.gemeente, aanleiding.scanpunt.id)]?.waarde;
  return {
    nu: aanleiding.soort === 'eigen' ? null : antwoordInWoorden(aanleiding.scanpunt, antwoord, ankers),
    doe: toDoe(wijziging, rij).join('\n'),
    besluit: toBesluit(wijziging, rij),
    reden: toReden(rij),
    eigenaar:
      rij.eigenaar ?? (inPlan ? excel.voorstelEigenaar(rollen.get(wijziging.rol) ?? wijziging.rol) : null),
    inspanning: woorden.inspanning[rij.inspanning],
    deadline: rij.deadline ?? null,
    status: inPlan ? woorden.stand[rij.status.stand] : null,
  };
}

function toDoe({ aanleiding }: Wijziging, { teksten }: WijzigingInGemeente): readonly string[] {
  if (aanleiding.soort === 'voorstel' || aanleiding.soort === 'eigen') return teksten;
  return [woorden.doe[aanleiding.soort]];
}

function toBesluit(wijziging: Wijziging, rij: WijzigingInGemeente): string {
  if (rij.geldt === 'vervallen') return woorden.vervallen;
  if (rij.besluit) return besluitInWoorden(rij.besluit);
  if (vraagtBesluit(wijziging, rij)) return woorden.geenBesluit;
  return isInPlan(wijziging, rij) ? woorden.geenBesluitNodig : woorden.terInformatie;
}

function toReden({ besluit, status }: WijzigingInGemeente): string | null {
  const regels = [
    besluit?.reden,
    status.stand === 'geblokkeerd' && status.reden ? excel.wachtOp(status.reden) : undefined,
  ];
  return regels.filter(Boolean).join('\n') || null;
}

function toRij({ vast, eigen }: Lijstregel, gemeenten: string): Cel[] {
  return [
    vast.nr,
    vast.thema,
    vast.scanpunt,
    eigen.nu,
    vast.voorkeur,
    eigen.doe === '' ? vast.titel : `${vast.titel}\n${eigen.doe}`,
    vast.soort,
    vast.aard,
    gemeenten,
    eigen.besluit,
    eigen.reden,
    eigen.eigenaar,
    eigen.inspanning,
    toDag(eigen.deadline),
    eigen.status,
    vast.merktWerkgever,
    vast.herkomst,
    vast.id,
  ];
}

/** A day without a zone: midnight UTC. A day that does not exist (2027-02-30) stays readable as text. */
export function toDag(dag: string | null): Cel {
  if (dag === null) return null;
  const moment = new Date(`${dag}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(dag) ? dag : moment;
}
