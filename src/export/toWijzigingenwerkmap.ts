import type { Normenset } from '../domain/scanlijst/normenset.ts';
import type { Wijziging } from '../domain/wijziging/wijziging.ts';
import { excel } from '../texts/excel.ts';
import { wijzigingen as woorden } from '../texts/wijzigingen.ts';
import { bladnamen } from './bladnamen.ts';
import {
  KOLOMMEN,
  toDag,
  toGemeentelijst,
  toLijstregels,
  toWijzigingenlijst,
  type Lijstbron,
} from './toWijzigingenlijst.ts';
import type { Cel, Tabel, Werkmap } from './werkmap.ts';

type Invoer = Lijstbron & {
  /** What goes along; `totaal` = how many there are. */
  wijzigingen: readonly Wijziging[];
  totaal: number;
  normenset: Normenset;
  aantalVerschillen: number;
  /** today, YYYY-MM-DD */
  vandaag: string;
  /** now, ISO time in UTC */
  op: string;
};

/** The whole file: "Wijzigingen", a sheet per gemeente, "Over". No names or addresses of the team. */
export function toWijzigingenwerkmap(invoer: Invoer): Werkmap {
  const { gemeenten, wijzigingen, traject, op } = invoer;
  const regels = toLijstregels(invoer, wijzigingen);
  const lijst = toWijzigingenlijst(invoer, regels);
  // "Over" gets its name before the gemeenten do, so that no gemeente takes it.
  const [naamLijst = '', naamOver = '', ...gemeentenamen] = bladnamen([
    excel.blad.wijzigingen,
    excel.blad.over,
    ...gemeenten.map(({ naam }) => naam),
  ]);
  return {
    bladen: [
      { naam: naamLijst, ...lijst },
      ...gemeenten.map((gemeente, i) => ({
        naam: gemeentenamen[i] ?? gemeente.code,
        ...toGemeentelijst(gemeente, regels),
      })),
      { naam: naamOver, ...toOver(invoer, lijst) },
    ],
    titel: excel.titel(traject.kenmerken.naam ?? ''),
    onderwerp: excel.onderwerp,
    programma: excel.programma,
    gemaaktOp: op,
  };
}

const STATUSKOLOM = KOLOMMEN.findIndex(({ kop }) => kop === excel.kolom.status);

function toOver(invoer: Invoer, lijst: Tabel): Tabel {
  const { traject, scanlijst, normenset, wijzigingen, totaal, vandaag } = invoer;
  const { over } = excel;
  const status = (stand: string) => lijst.rijen.filter((rij) => rij[STATUSKOLOM] === stand).length;
  const rijen: Cel[][] = [
    [over.traject, traject.kenmerken.naam ?? ''],
    [over.gemaaktOp, toDag(vandaag)],
    [over.scanlijst, scanlijst.id],
    [over.scanlijstversie, scanlijst.versie],
    [over.stand, over.scanlijststand[scanlijst.stand]],
    [over.normenset, normenset.titel],
    [over.normenversie, normenset.versie],
    [over.eigenNormen, Object.keys(traject.normen).length],
    [over.gemeenten, invoer.gemeenten.length],
    [over.verschillen, invoer.aantalVerschillen],
    [over.selectie, wijzigingen.length === totaal ? over.alles : over.deel(wijzigingen.length, totaal)],
    [over.wijzigingen, wijzigingen.length],
    [over.regels, lijst.rijen.length],
    ...Object.values(woorden.stand).map((stand) => [over.status(stand), status(stand)]),
    [over.letOp, over.geenBesluit],
  ];
  if (traject.kenmerken.voorbeeld) rijen.unshift([over.voorbeeld, over.voorbeeldUitleg]);
  return {
    kolommen: [
      { kop: over.kop, breedte: 44 },
      { kop: over.waarde, breedte: 70 },
    ],
    rijen,
  };
}
