import type { Opvolging } from '../../domain/regio/herindeling.ts';
import { Gemeentestatus } from '../../domain/voortgang/gemeentestatus.ts';
import type { Handfeit } from '../../domain/voortgang/handfeit.ts';
import { toDatumfout } from '../../domain/voortgang/handformulier.ts';
import { landelijkTekst } from '../../texts/landelijk.ts';
import { celInWoorden, type Leescel } from '../../werkmap/leescel.ts';
import { leesDagwaarde, leesKeuze, leesTekst } from '../../werkmap/leeswaarde.ts';
import { type Kolomvondst, type Lijstkolom, vindLijstkolommen } from './lijstkolommen.ts';

/** Most letters of a source, as `Handfeit` keeps it. */
const MAX_BRON = 200;

/** Everything but onbekend: that is no news. */
const STATUSSEN = Gemeentestatus.options
  .filter((status) => status !== 'onbekend')
  .flatMap((status) => [
    { tekst: landelijkTekst.status[status], waarde: status },
    { tekst: status, waarde: status },
  ]);

export type Lijstfout =
  | { soort: 'geen-code' | 'bron' }
  /** longer than what is kept: we do not cut it off */
  | { soort: 'bron-lang'; maximum: number }
  /** an earlier row says another status of the same gemeente and day: which one is right we cannot know */
  | { soort: 'tegenspraak'; rij: number }
  | { soort: 'code' | 'status' | 'datum' | 'toekomst'; tekst: string };

/** One row of the list; `rij` as a spreadsheet counts them, from 1. */
export type Lijstrij = { rij: number } & (
  | { soort: 'nieuw' | 'dubbel'; feit: Omit<Handfeit, 'id'>; naam: string; oud: string | undefined }
  | { soort: 'fout'; fouten: readonly Lijstfout[] }
);

export type Statuslijst =
  | { soort: 'ok'; rijen: readonly Lijstrij[] }
  | Exclude<Kolomvondst, { soort: 'ok' }>
  | { soort: 'leeg' };

export type Lijstcontext = {
  /** name on the screen by code, of the gemeenten of the register */
  namen: ReadonlyMap<string, string>;
  opvolging: Opvolging;
  /** what was set by hand before: the same row again is double */
  aanwezig: readonly Handfeit[];
  /** YYYY-MM-DD */
  vandaag: string;
  /** ISO time of writing down */
  nu: string;
};

/**
 * Reads rows of a list of statuses by the names in its first row. A row that cannot be read keeps no other row out.
 * A code may be written as 0796, 796 or GM0796; a code of a gemeente that merged is kept as it stands.
 */
export function toStatuslijst(rijen: readonly (readonly Leescel[])[], context: Lijstcontext): Statuslijst {
  const begin = rijen.findIndex((rij) => rij.some((cel) => celInWoorden(cel).trim() !== ''));
  const kop = rijen[begin];
  if (!kop) return { soort: 'leeg' };
  const vondst = vindLijstkolommen(kop);
  if (vondst.soort !== 'ok') return vondst;
  const { plekken } = vondst;
  const gezien = new Set(context.aanwezig.map(toSleutel));
  const perDag = new Map<string, { rij: number; status: Gemeentestatus }>();
  const uit = rijen.flatMap((rij, at): Lijstrij[] => {
    if (at <= begin || rij.every((cel) => celInWoorden(cel).trim() === '')) return [];
    const gelezen = leesRij(rij, plekken, context);
    if ('fouten' in gelezen) return [{ rij: at + 1, soort: 'fout', fouten: gelezen.fouten }];
    const dag = `${gelezen.feit.code}/${gelezen.feit.datum}`;
    const eerder = perDag.get(dag) ?? { rij: at + 1, status: gelezen.feit.status };
    perDag.set(dag, eerder);
    if (eerder.status !== gelezen.feit.status) {
      return [{ rij: at + 1, soort: 'fout', fouten: [{ soort: 'tegenspraak', rij: eerder.rij }] }];
    }
    const sleutel = toSleutel(gelezen.feit);
    const soort = gezien.has(sleutel) ? 'dubbel' : 'nieuw';
    gezien.add(sleutel);
    return [{ rij: at + 1, soort, ...gelezen }];
  });
  return uit.length === 0 ? { soort: 'leeg' } : { soort: 'ok', rijen: uit };
}

const toSleutel = ({ code, status, datum, bron }: Omit<Handfeit, 'id'>) =>
  [code, status, datum, bron].join('\u0000');

function leesRij(
  rij: readonly Leescel[],
  plekken: Record<Lijstkolom, number>,
  { namen, opvolging, vandaag, nu }: Lijstcontext,
): { feit: Omit<Handfeit, 'id'>; naam: string; oud: string | undefined } | { fouten: readonly Lijstfout[] } {
  const cel = (naam: Lijstkolom): Leescel => rij[plekken[naam]] ?? null;
  const woord = (naam: Lijstkolom) => celInWoorden(cel(naam)).trim();
  const code = toCode(woord('code'));
  const { code: nuCode, via } = opvolging(code, vandaag);
  const naam = namen.get(nuCode);
  const status = leesKeuze(cel('status'), STATUSSEN);
  const dag = leesDagwaarde(cel('datum'));
  const datum = dag.soort === 'ok' ? (dag.waarde ?? '') : '';
  const [datumfout] = toDatumfout(datum, vandaag);
  const bron = leesTekst(cel('bron'));
  const bronnaam = bron.soort === 'ok' ? (bron.waarde ?? '') : '';
  const isStatus = status.soort === 'ok' && status.waarde !== undefined;
  const fouten: Lijstfout[] = [
    ...(woord('code') === '' ? [{ soort: 'geen-code' as const }] : []),
    ...(woord('code') !== '' && naam === undefined ? [{ soort: 'code' as const, tekst: woord('code') }] : []),
    ...(isStatus ? [] : [{ soort: 'status' as const, tekst: woord('status') }]),
    ...(datumfout === undefined
      ? []
      : [
          {
            soort: datumfout === 'toekomst' ? ('toekomst' as const) : ('datum' as const),
            tekst: woord('datum'),
          },
        ]),
    ...(bronnaam === '' ? [{ soort: 'bron' as const }] : []),
    ...(bronnaam.length > MAX_BRON ? [{ soort: 'bron-lang' as const, maximum: MAX_BRON }] : []),
  ];
  if (fouten.length > 0 || naam === undefined || status.soort !== 'ok' || status.waarde === undefined) {
    return { fouten };
  }
  return {
    naam,
    oud: via.at(-1)?.naam,
    feit: {
      code,
      status: status.waarde,
      datum,
      grond: 'uit-bestand',
      bron: bronnaam,
      kwartaal: null,
      reden: null,
      vastgelegdOp: nu,
    },
  };
}

/** Four digits behind GM, whatever Excel made of them. */
function toCode(tekst: string): string {
  const cijfers = /^(?:gm)?\s*(\d{1,4})$/i.exec(tekst)?.[1];
  return cijfers === undefined ? tekst : `GM${cijfers.padStart(4, '0')}`;
}
