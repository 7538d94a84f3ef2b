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
  /** ISO time at which it was written down: settles the order of two sources on one day */
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

function handreeks(bron: Handbron): Bronreeks | undefined {
  const { feit, eerder = [] } = bron;
  const dagen = toDagen([...eerder.map(({ sinds }) => sinds), feit.datum]);
  return (
    dagen && {
      bron,
      code: feit.code,
      dagen,
      statusOp: (at) => eerder[at]?.status ?? feit.status,
      // A correction has the day of what it corrects: of one day, what was written last counts.
      tijdOp: () => feit.vastgelegdOp,
      feitOp: (at) => uitHand(bron, at),
    }
  );
}

/** undefined: no fact in it has a readable time. */
function trajectreeks(bron: Trajectbron, gemeente: Gemeentevoortgang): Bronreeks | undefined {
  const { eerder } = gemeente;
  const tijden = inVolgorde([...eerder.map(({ sinds }) => sinds), gemeente.sinds]);
  const dagen = toDagen(tijden);
  return (
    dagen && {
      bron,
      code: gemeente.code,
      dagen,
      statusOp: (at) => eerder[at]?.status ?? gemeente.status,
      tijdOp: (at) => tijden[at] ?? gemeente.sinds,
      feitOp: (at) => uitTraject(gemeente, at, bron.voortgang.scanlijst),
    }
  );
}

/** Day number of each time; undefined when one of them cannot be read. */
function toDagen(tijden: readonly string[]): Int32Array | undefined {
  const dagen = new Int32Array(tijden.length);
  for (const [at, tijd] of tijden.entries()) {
    const dag = dagVan(tijd);
    if (dag === undefined) return undefined;
    dagen[at] = toDagnummer(dag);
  }
  return dagen;
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
