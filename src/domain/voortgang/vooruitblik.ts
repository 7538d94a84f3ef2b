import { toDag, toDagnummer } from '../casus/dagnummer.ts';

/** A count on a day. */
export type Dagstand = { dag: string; aantal: number };

/**
 * Counting on with the pace of the last year. `laag` and `hoog` count on with the slowest and the fastest of its four
 * quarters; neither passes the number of gemeenten, and `laag` never falls.
 */
export type Vooruitblik =
  | { soort: 'te-kort' }
  | {
      soort: 'ok';
      /** gemeenten per year, and in the slowest and fastest quarter, each per year */
      tempo: { midden: number; laag: number; hoog: number };
      punten: readonly { dag: string; midden: number; laag: number; hoog: number }[];
    };

/** Days that the pace is measured over, and that is counted on. */
export const TERUG = 365;
const KWARTAAL = 91;
const STAPPEN = 12;

/**
 * @param standOp count on a day, YYYY-MM-DD
 * @param eerste day of the first fact; when that is less than a year ago there is no pace to count on with
 * @param vanaf day to count on from
 * @param totaal number of gemeenten
 */
export function toVooruitblik({
  standOp,
  eerste,
  vanaf,
  totaal,
}: {
  standOp: (dag: string) => number;
  eerste: string | undefined;
  vanaf: string;
  totaal: number;
}): Vooruitblik {
  const nu = toDagnummer(vanaf);
  if (eerste === undefined || nu - toDagnummer(eerste) < TERUG) return { soort: 'te-kort' };
  const op = (dagenTerug: number) => standOp(toDag(nu - dagenTerug));
  const begin = op(0);
  const kwartalen = [0, 1, 2, 3].map((n) => (op(n * KWARTAAL) - op((n + 1) * KWARTAAL)) / KWARTAAL);
  const tempo = {
    midden: (begin - op(TERUG)) / TERUG,
    laag: Math.max(0, Math.min(...kwartalen)),
    hoog: Math.max(0, ...kwartalen),
  };
  const binnen = (aantal: number) => Math.min(totaal, Math.max(0, aantal));
  const punten = Array.from({ length: STAPPEN + 1 }, (_, stap) => {
    const dagen = Math.round((stap * TERUG) / STAPPEN);
    const laag = binnen(begin + tempo.laag * dagen);
    const hoog = binnen(begin + tempo.hoog * dagen);
    return {
      dag: toDag(nu + dagen),
      laag,
      hoog,
      midden: Math.min(hoog, Math.max(laag, binnen(begin + tempo.midden * dagen))),
    };
  });
  const perJaar = (perDag: number) => Math.round(perDag * TERUG);
  return {
    soort: 'ok',
    tempo: { midden: perJaar(tempo.midden), laag: perJaar(tempo.laag), hoog: perJaar(tempo.hoog) },
    punten,
  };
}
