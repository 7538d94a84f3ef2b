import type { Scanlijst, Scanpunt } from '../domain/scanlijst/scanlijst.ts';
import { zelfdeVoorAllen } from '../domain/scanlijst/zelfdeAntwoord.ts';
import { sleutel } from '../domain/traject/sleutels.ts';
import type { Traject } from '../domain/traject/traject.ts';
import { excel } from '../texts/excel.ts';
import {
  type Antwoordcellen,
  SCANINVULKOLOMMEN,
  toAntwoordkeuzes,
  toAntwoordcellen,
} from '../werkmap/antwoordcellen.ts';
import { sleutelVanCel } from '../werkmap/leescel.ts';
import { toStempeltekst } from '../werkmap/stempel.ts';
import { toDagcel } from '../werkmap/dagcel.ts';
import type { Cel, Celkeuze, Kolom, Rij, Werkmap } from '../werkmap/werkmap.ts';
import { bladnamen } from './bladnamen.ts';

const { scankolom: kolom, scan } = excel;

const KOLOMMEN: readonly Kolom[] = [
  { kop: kolom.nr, breedte: 6 },
  { kop: kolom.thema, breedte: 18 },
  { kop: kolom.lijst, breedte: 14 },
  { kop: kolom.vraag, breedte: 46 },
  { kop: kolom.toelichting, breedte: 36 },
  { kop: kolom.antwoord, breedte: 34, invoer: 'tekst', uitleg: scan.uitleg.antwoord },
  { kop: kolom.aantal, breedte: 9, invoer: 'getal', uitleg: scan.uitleg.aantal },
  { kop: kolom.eenheid, breedte: 11, invoer: 'tekst', uitleg: scan.uitleg.eenheid },
  { kop: kolom.vanaf, breedte: 22, invoer: 'tekst', uitleg: scan.uitleg.vanaf },
  { kop: kolom.eigenWoorden, breedte: 30, invoer: 'tekst', uitleg: scan.uitleg.eigenWoorden },
  { kop: kolom.notitie, breedte: 30, invoer: 'tekst', uitleg: scan.uitleg.notitie },
  { kop: kolom.vraagcode, breedte: 12, verborgen: true },
  { kop: kolom.optiecode, breedte: 12, verborgen: true },
  { kop: kolom.gemeentecode, breedte: 12, verborgen: true },
  { kop: kolom.stempel, breedte: 12, verborgen: true },
];
const ANTWOORD = 5;
const EENHEID = 7;
const VANAF = 8;

export type Scaninvoer = {
  traject: Traject;
  scanlijst: Scanlijst;
  ankers: readonly { id: string; tekst: string }[];
  /** who fills it in, and for which gemeenten: one answer holds for all of them */
  voor: { naam: string; gemeenten: readonly { code: string; naam: string }[] };
  /** today, YYYY-MM-DD */
  vandaag: string;
  /** now, ISO time in UTC */
  op: string;
};

/**
 * The workbook in which somebody fills the scan in beforehand: all questions, dropdowns, a note. The preferred
 * answers are not in it (uitgangspunt 16). Where gemeenten differ now, the cell is empty: whoever leaves it so
 * changes nothing.
 */
export function toScanwerkmap(invoer: Scaninvoer): Werkmap {
  const { traject, scanlijst, voor, vandaag, op } = invoer;
  const [naamOver = '', naamKeuzes = '', naamScan = ''] = bladnamen([
    excel.blad.over,
    excel.blad.keuzes,
    voor.naam,
  ]);
  const keuzerijen: string[][] = [];
  const celkeuzes: Celkeuze[] = [];
  const rijen: Rij[] = [];
  const lijst = (opties: readonly string[], k: number) => {
    if (opties.length === 0) return;
    const bekend = keuzerijen.findIndex((rij) => rij.join('\u0000') === opties.join('\u0000'));
    const bronrij = bekend === -1 ? keuzerijen.push([...opties]) - 1 : bekend;
    celkeuzes.push({ kolom: k, rij: rijen.length, blad: naamKeuzes, bronrij, aantal: opties.length });
  };
  for (const punt of scanlijst.scanpunten) {
    for (const rij of toRijenVanVraag(punt, invoer)) {
      if (rij.optie === '') {
        lijst(
          toAntwoordkeuzes(punt).map(({ tekst }) => tekst),
          ANTWOORD,
        );
        lijst(punt.eenheden ?? [], EENHEID);
        lijst(
          (punt.ankers ?? []).map((id) => toAnker(invoer, id)),
          VANAF,
        );
      } else lijst([scan.ja], ANTWOORD);
      rijen.push(toRij(punt, rij, invoer));
    }
  }
  const breed = Math.max(1, ...keuzerijen.map((rij) => rij.length));
  return {
    titel: scan.titel(voor.naam),
    onderwerp: scan.onderwerp,
    programma: excel.programma,
    gemaaktOp: op,
    bladen: [
      { naam: naamScan, kolommen: KOLOMMEN, celkeuzes, rijen },
      {
        naam: naamOver,
        kolommen: [
          { kop: excel.over.kop, breedte: 30 },
          { kop: excel.over.waarde, breedte: 90 },
        ],
        rijen: [
          ...(traject.kenmerken.voorbeeld ? [[excel.over.voorbeeld, excel.over.voorbeeldUitleg]] : []),
          [excel.over.traject, traject.kenmerken.naam ?? ''],
          [excel.over.voor, voor.gemeenten.map(({ naam }) => naam).join(', ')],
          [excel.over.gemaaktOp, toDagcel(vandaag)],
          [excel.over.scanlijst, scanlijst.id],
          [excel.over.scanlijstversie, scanlijst.versie],
          [excel.over.stand, excel.over.scanlijststand[scanlijst.stand]],
          [excel.over.invullen, scan.invullen],
        ],
      },
      {
        naam: naamKeuzes,
        verborgen: true,
        kolommen: Array.from({ length: breed }, (_, i) => ({
          kop: `${excel.blad.keuzes} ${i + 1}`,
          breedte: 20,
        })),
        rijen: keuzerijen,
      },
    ],
  };
}

function toAnker({ ankers }: Scaninvoer, id: string): string {
  return ankers.find((anker) => anker.id === id)?.tekst ?? id;
}

/** The rows of a question; an answer or note in it holds for all gemeenten. */
function toRijenVanVraag(punt: Scanpunt, { traject, voor, ankers }: Scaninvoer): Antwoordcellen[] {
  const plekken = voor.gemeenten.map(({ code }) => sleutel(code, punt.id));
  const antwoord = zelfdeVoorAllen(plekken.map((plek) => traject.antwoorden[plek]?.waarde));
  const notities = new Set(plekken.map((plek) => traject.notities[plek]?.waarde));
  return toAntwoordcellen(punt, antwoord, notities.size === 1 ? [...notities][0] : undefined, ankers);
}

function toRij(
  punt: Scanpunt,
  { optie, cellen }: Antwoordcellen,
  { traject, scanlijst, voor, op }: Scaninvoer,
): Cel[] {
  const gekozen = punt.opties?.find(({ code }) => code === optie);
  return [
    punt.nummer,
    scanlijst.themas.find(({ id }) => id === punt.thema)?.naam ?? punt.thema,
    scan.lijst[punt.laag],
    gekozen ? scan.optie(gekozen.tekst) : punt.vraag,
    gekozen ? null : (punt.toelichting ?? null),
    ...SCANINVULKOLOMMEN.map((naam) => cellen[naam]),
    punt.id,
    optie,
    voor.gemeenten.map(({ code }) => code).join(' '),
    toStempeltekst(
      { traject: traject.id, op },
      Object.fromEntries(SCANINVULKOLOMMEN.map((naam) => [naam, sleutelVanCel(cellen[naam])])),
    ),
  ];
}
