import type { Normenset } from '../domain/scanlijst/normenset.ts';
import type { Wijziging } from '../domain/wijziging/wijziging.ts';
import { excel } from '../texts/excel.ts';
import { wijzigingen as woorden } from '../texts/wijzigingen.ts';
import { toDagcel } from '../werkmap/dagcel.ts';
import {
  type Cel,
  type Rij,
  type Tabel,
  toWerkbladen,
  type Werkmap,
  type Werkmapdeel,
  type Werkmapkop,
} from '../werkmap/werkmap.ts';
import { bladnamen } from './bladnamen.ts';
import {
  KOLOMMEN,
  type Rijbron,
  type Lijstregel,
  toGemeenterijen,
  toLijstrijen,
  toRegels,
} from './toWijzigingenlijst.ts';

export type Wijzigingeninvoer = Rijbron & {
  /** What goes along; `totaal` = how many there are. */
  wijzigingen: readonly Wijziging[];
  totaal: number;
  normenset: Normenset;
  aantalVerschillen: number;
  /** today, YYYY-MM-DD */
  vandaag: string;
};

/** What the file says about itself. */
export function toWerkmapkop({ traject, op }: Pick<Wijzigingeninvoer, 'traject' | 'op'>): Werkmapkop {
  return {
    titel: excel.titel(traject.kenmerken.naam ?? ''),
    onderwerp: excel.onderwerp,
    programma: excel.programma,
    gemaaktOp: op,
  };
}

/**
 * The whole file in pieces: "Wijzigingen", a sheet per gemeente, "Over". No names or addresses of the team.
 * A large traject is worked out a little per piece; a piece without rows is only a pause.
 */
export function* toWijzigingendelen(invoer: Wijzigingeninvoer): Generator<Werkmapdeel> {
  const { gemeenten, wijzigingen } = invoer;
  // "Over" gets its name before the gemeenten do, so that no gemeente takes it.
  const [naamLijst = '', naamOver = '', ...gemeentenamen] = bladnamen([
    excel.blad.wijzigingen,
    excel.blad.over,
    ...gemeenten.map(({ naam }) => naam),
  ]);
  const perGemeente = new Map<string, Lijstregel[]>(gemeenten.map(({ code }) => [code, []]));
  const lijst: Rij[] = [];
  yield { soort: 'blad', blad: { naam: naamLijst, kolommen: KOLOMMEN } };
  for (const wijziging of wijzigingen) {
    const regels = toRegels(invoer, wijziging);
    for (const regel of regels) perGemeente.get(regel.gemeente)?.push(regel);
    const rijen = toLijstrijen(invoer, regels);
    lijst.push(...rijen);
    for (let i = 0; i < rijen.length; i += RIJEN) yield { soort: 'rijen', rijen: rijen.slice(i, i + RIJEN) };
  }
  for (const [i, gemeente] of gemeenten.entries()) {
    yield { soort: 'blad', blad: { naam: gemeentenamen[i] ?? gemeente.code, kolommen: KOLOMMEN } };
    yield { soort: 'rijen', rijen: toGemeenterijen(invoer, gemeente, perGemeente.get(gemeente.code) ?? []) };
  }
  const { rijen, ...over } = toOver(invoer, lijst);
  yield { soort: 'blad', blad: { naam: naamOver, ...over } };
  yield { soort: 'rijen', rijen };
}

/** The whole file at once. */
export function toWijzigingenwerkmap(invoer: Wijzigingeninvoer): Werkmap {
  return { ...toWerkmapkop(invoer), bladen: toWerkbladen(toWijzigingendelen(invoer)) };
}

/** Most rows in one piece. */
const RIJEN = 200;
const STATUSKOLOM = KOLOMMEN.findIndex(({ kop }) => kop === excel.kolom.status);

function toOver(invoer: Wijzigingeninvoer, lijst: readonly Rij[]): Tabel {
  const { traject, scanlijst, normenset, wijzigingen, totaal, vandaag } = invoer;
  const { over } = excel;
  const status = (stand: string) => lijst.filter((rij) => rij[STATUSKOLOM] === stand).length;
  const rijen: Cel[][] = [
    [over.traject, traject.kenmerken.naam ?? ''],
    [over.gemaaktOp, toDagcel(vandaag)],
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
    [over.regels, lijst.length],
    ...Object.values(woorden.stand).map((stand) => [over.status(stand), status(stand)]),
    [over.invullen, over.invullenUitleg],
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
