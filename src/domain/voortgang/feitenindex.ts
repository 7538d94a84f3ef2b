import { toDagnummer } from '../casus/dagnummer.ts';
import type { Opvolging } from '../regio/herindeling.ts';
import { dagVan } from './dag.ts';
import type { Gemeentestatus } from './gemeentestatus.ts';
import type { Trajectkeuze } from './handfeit.ts';
import { type Handbron, type Landelijkebron, toGeldendeBronnen, type Trajectbron } from './landelijkebron.ts';
import { type Landelijkfeit, uitHand, uitTraject } from './landelijkfeit.ts';
import type { Gemeentevoortgang } from './voortgangsbestand.ts';

/** What one source says of one gemeente over time, oldest first. */
export type Bronreeks = {
  bron: Landelijkebron;
  /** code as the source names it */
  code: string;
  /** day number per fact; never decreasing */
  dagen: Int32Array;
  statusOp: (at: number) => Gemeentestatus;
  /** ISO time that settles the order of two sources on one day */
  tijdOp: (at: number) => string;
  feitOp: (at: number) => Landelijkfeit;
};

/** All facts that count, ready to be asked for any day. Built once per set of sources; asking costs little. */
export type Feitenindex = {
  /** by code as the sources name the gemeente */
  reeksen: ReadonlyMap<string, readonly Bronreeks[]>;
  /** code → the traject that was chosen for it */
  keuzes: ReadonlyMap<string, string>;
  opvolging: Opvolging;
};

/**
 * Examples are left out unless asked for, and then stand apart (uitgangspunt 23). The order of the sources and of
 * the choices does not matter; of two choices for one gemeente the newest counts.
 */
export function toFeitenindex({
  bronnen,
  keuzes = [],
  opvolging,
  voorbeelden = false,
}: {
  bronnen: readonly Landelijkebron[];
  keuzes?: readonly Trajectkeuze[];
  opvolging: Opvolging;
  voorbeelden?: boolean;
}): Feitenindex {
  const reeksen = new Map<string, Bronreeks[]>();
  const neem = (reeks: Bronreeks | undefined) => {
    if (!reeks) return;
    const rij = reeksen.get(reeks.code);
    if (rij) rij.push(reeks);
    else reeksen.set(reeks.code, [reeks]);
  };
  for (const bron of toGeldendeBronnen(bronnen)) {
    if (bron.soort === 'hand') {
      if (!voorbeelden) neem(handreeks(bron));
    } else if (bron.voortgang.voorbeeld === voorbeelden) {
      for (const gemeente of bron.voortgang.gemeenten) neem(trajectreeks(bron, gemeente));
    }
  }
  const opTijd = keuzes.toSorted((a, b) =>
    `${a.op}\u0000${a.traject}` < `${b.op}\u0000${b.traject}` ? -1 : 1,
  );
  return { reeksen, keuzes: new Map(opTijd.map(({ code, traject }) => [code, traject])), opvolging };
}

function handreeks(bron: Handbron): Bronreeks {
  const { code, datum, status, vastgelegdOp } = bron.feit;
  const zelfdeDag = dagVan(vastgelegdOp) === datum;
  return {
    bron,
    code,
    dagen: Int32Array.of(toDagnummer(datum)),
    statusOp: () => status,
    tijdOp: () => (zelfdeDag ? vastgelegdOp : `${datum}T00:00:00.000Z`),
    feitOp: () => uitHand(bron),
  };
}

/** undefined: no fact in it has a readable time. */
function trajectreeks(bron: Trajectbron, gemeente: Gemeentevoortgang): Bronreeks | undefined {
  const { eerder } = gemeente;
  const tijden = inVolgorde([...eerder.map(({ sinds }) => sinds), gemeente.sinds]);
  const dagen = new Int32Array(tijden.length);
  for (const [at, tijd] of tijden.entries()) {
    const dag = dagVan(tijd);
    if (dag === undefined) return undefined;
    dagen[at] = toDagnummer(dag);
  }
  return {
    bron,
    code: gemeente.code,
    dagen,
    statusOp: (at) => eerder[at]?.status ?? gemeente.status,
    tijdOp: (at) => tijden[at] ?? gemeente.sinds,
    feitOp: (at) => uitTraject(gemeente, at, bron.voortgang.scanlijst),
  };
}

/** A history out of order (two clocks) is read in its own order: no fact begins before the one it follows. */
function inVolgorde(tijden: string[]): readonly string[] {
  let vorige = '';
  return tijden.map((tijd) => (vorige = tijd > vorige ? tijd : vorige));
}

/** Place of the last fact on or before a day; -1 when there is none. */
export function laatsteOp({ dagen }: Bronreeks, dag: number): number {
  let [onder, boven] = [0, dagen.length];
  while (onder < boven) {
    const midden = (onder + boven) >>> 1;
    if ((dagen[midden] ?? Infinity) <= dag) onder = midden + 1;
    else boven = midden;
  }
  return onder - 1;
}

/**
 * Who speaks first for a gemeente, on equal terms the newest fact: 0 = its own news; 1 = a traject that was not
 * chosen, where another was; 2 = news of a gemeente that has become part of it.
 */
export function rangVan(
  { keuzes, reeksen }: Feitenindex,
  { bron, code }: Bronreeks,
  doel: string,
): 0 | 1 | 2 {
  if (code !== doel) return 2;
  const keuze = keuzes.get(code);
  if (keuze === undefined || bron.soort === 'hand' || bron.voortgang.traject === keuze) return 0;
  const isEr = reeksen
    .get(code)
    ?.some((ander) => ander.bron.soort !== 'hand' && ander.bron.voortgang.traject === keuze);
  return isEr ? 1 : 0;
}
