import { toDag, toDagnummer } from '../../../domain/casus/dagnummer.ts';
import type { Feitenindex } from '../../../domain/voortgang/feitenindex.ts';
import { Gemeentestatus, type Kaartklasse, toKaartklasse } from '../../../domain/voortgang/gemeentestatus.ts';
import { toLandelijkverloop } from '../../../domain/voortgang/landelijkverloop.ts';
import { toVooruitblik, type Vooruitblik } from '../../../domain/voortgang/vooruitblik.ts';

/** The first day of the long picture: the year of the pilot. */
export const BEGIN_VAN_DE_PILOT = '2019-01-01';

/** Counts per class and day, from the first fact (or earlier) to today. */
export type Verloopgegevens = {
  van: string;
  tot: string;
  klassen: Readonly<Record<Kaartklasse, Int32Array>>;
  /** gemeenten that exist, per day */
  totaal: Int32Array;
  vooruitblik: Vooruitblik;
};

/** undefined: there is no fact to draw. @param codes gemeenten that count @param tot last day, YYYY-MM-DD */
export function toVerloopgegevens(
  index: Feitenindex,
  { codes, vanaf, tot }: { codes: readonly string[]; vanaf: string | undefined; tot: string },
): Verloopgegevens | undefined {
  const eerste = toEersteDag(index);
  if (eerste === undefined || eerste > tot) return undefined;
  const van = vanaf !== undefined && vanaf < eerste ? vanaf : toBegin(eerste, tot);
  const verloop = toLandelijkverloop(index, { codes, van, tot });
  const lengte = verloop.totaal.length;
  const klassen: Record<Kaartklasse, Int32Array> = {
    afgevinkt: new Int32Array(lengte),
    bezig: new Int32Array(lengte),
    voorbereiding: new Int32Array(lengte),
    'niet-begonnen': new Int32Array(lengte),
    onbekend: new Int32Array(lengte),
  };
  for (const status of Gemeentestatus.options) {
    const som = klassen[toKaartklasse(status)];
    verloop.aantallen[status].forEach((aantal, dag) => (som[dag] = (som[dag] ?? 0) + aantal));
  }
  const begin = toDagnummer(van);
  return {
    van,
    tot,
    klassen,
    totaal: verloop.totaal,
    vooruitblik: toVooruitblik({
      standOp: (dag) => klassen.afgevinkt[toDagnummer(dag) - begin] ?? 0,
      eerste,
      vanaf: tot,
      totaal: verloop.totaal.at(-1) ?? 0,
    }),
  };
}

/** What the address says when a day of the curve is chosen: its end is today, which needs no word. */
export function toPeilwissel(
  dag: string,
  { tot }: Pick<Verloopgegevens, 'tot'>,
): { peildatum: string | undefined } {
  return { peildatum: dag === tot ? undefined : dag };
}

/**
 * How many gemeenten the shown day counts: what stands beside the curve is what every other number of that day is of.
 * The curve ends today; a day after it can have fewer, by a herindeling.
 * @param peildatum YYYY-MM-DD @param kring the gemeenten that count on that day
 */
export function toNoemer(
  { tot, totaal }: Pick<Verloopgegevens, 'tot' | 'totaal'>,
  { peildatum, kring }: { peildatum: string; kring: ReadonlySet<string> },
): number {
  return peildatum > tot ? kring.size : (totaal.at(-1) ?? 0);
}

/** The day of the first fact of all. */
function toEersteDag({ reeksen }: Feitenindex): string | undefined {
  let eerste = Infinity;
  for (const rij of reeksen.values()) {
    for (const { dagen } of rij) eerste = Math.min(eerste, dagen[0] ?? Infinity);
  }
  return eerste === Infinity ? undefined : toDag(eerste);
}

/** A few days before the first fact, so that the first step is seen; a month at least. */
function toBegin(eerste: string, tot: string): string {
  const [begin, eind] = [toDagnummer(eerste), toDagnummer(tot)];
  return toDag(Math.min(begin - Math.ceil((eind - begin) / 40) - 1, eind - 30));
}

/** The last days of months, quarters or years, at most about thirty, and the last day itself. */
export function toPeriodes({ van, tot }: { van: string; tot: string }): string[] {
  const maanden = (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12;
  const stap = maanden > 60 ? 6 : maanden > 24 ? 3 : 1;
  const dagen: string[] = [];
  for (let jaar = Number(van.slice(0, 4)); jaar <= Number(tot.slice(0, 4)); jaar += 1) {
    for (let maand = stap; maand <= 12; maand += stap) {
      const dag = new Date(Date.UTC(jaar, maand, 0)).toISOString().slice(0, 10);
      if (dag >= van && dag < tot) dagen.push(dag);
    }
  }
  return [...dagen, tot].toReversed();
}
