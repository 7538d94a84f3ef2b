import type { Grond } from './gemeentestatus.ts';
import type { Handfeit } from './handfeit.ts';

/** Statuses that one can set by hand: what happens inside a traject comes from its file. */
export const HANDSTATUSSEN = ['in-gesprek', 'gepland', 'niet-gestart', 'afgevinkt'] as const;
export type Handstatus = (typeof HANDSTATUSSEN)[number];

/** The first day that a status can have: the pilot began early 2019 (SEED-000). */
export const EERSTE_DAG = '2019-01-01';

/** What somebody filled in; empty texts where nothing was. */
export type Handinvoer = {
  status: Handstatus | null;
  /** YYYY-MM-DD */
  datum: string;
  grond: Grond;
  bron: string;
  kwartaal: string;
  reden: string;
};

export type Handfout = 'status' | 'datum' | 'toekomst' | 'teOud' | 'bron' | 'kwartaal';

/**
 * The fact that was filled in, or what is wrong with it.
 * @param vandaag YYYY-MM-DD
 */
export function toHandfeit(
  invoer: Handinvoer,
  { id, code, vandaag, nu }: { id: string; code: string; vandaag: string; nu: string },
): { soort: 'ok'; feit: Handfeit } | { soort: 'fout'; fouten: readonly Handfout[] } {
  const { status, datum, grond, kwartaal } = invoer;
  const bron = invoer.bron.trim();
  const reden = invoer.reden.trim();
  const isGepland = status === 'gepland';
  const fouten: Handfout[] = [
    ...(status === null ? ['status' as const] : []),
    ...(isGepland && kwartaal === '' ? ['kwartaal' as const] : []),
    ...toDatumfout(datum, vandaag),
    ...(bron === '' ? ['bron' as const] : []),
  ];
  if (fouten.length > 0 || status === null) return { soort: 'fout', fouten };
  return {
    soort: 'ok',
    feit: {
      id,
      code,
      status,
      datum,
      grond,
      bron,
      kwartaal: isGepland ? kwartaal : null,
      reden: isGepland && reden !== '' ? reden : null,
      vastgelegdOp: nu,
    },
  };
}

export function toDatumfout(datum: string, vandaag: string): ('datum' | 'toekomst' | 'teOud')[] {
  if (datum === '') return ['datum'];
  if (datum > vandaag) return ['toekomst'];
  return datum < EERSTE_DAG ? ['teOud'] : [];
}

/** This quarter and the seven after it, such as `2027-K1`. @param vandaag YYYY-MM-DD */
export function toKwartalen(vandaag: string): string[] {
  const eerste = Number(vandaag.slice(0, 4)) * 4 + Math.floor((Number(vandaag.slice(5, 7)) - 1) / 3);
  return Array.from({ length: 8 }, (_, n) => `${Math.floor((eerste + n) / 4)}-K${((eerste + n) % 4) + 1}`);
}
