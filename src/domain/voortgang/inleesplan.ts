import type { Gemeentestatus } from './gemeentestatus.ts';
import { isLatereBron, type Trajectbron } from './landelijkebron.ts';
import type { Gemeentevoortgang, Trajectvoortgang } from './voortgangsbestand.ts';

/** What a file says about one traject, and when it was saved (ISO). */
export type Gelezen = { voortgang: Trajectvoortgang; opgeslagenOp: string };

/** A gemeente of which the status is another than before; `van` null: it is new in this traject. */
export type Statuswissel = { code: string; naam: string; van: Gemeentestatus | null; naar: Gemeentestatus };

/** A gemeente that stands in another traject too. Both facts are kept. */
export type Overlap = { code: string; naam: string; traject: string; trajectnaam: string };

/** What one file does to the national stand. */
export type Inleesuitkomst =
  | {
      soort: 'gelukt';
      /** the traject was not there yet */
      nieuw: boolean;
      wissels: readonly Statuswissel[];
      /** codes of gemeenten that were in the earlier file and are not in this one */
      weg: readonly string[];
      overlap: readonly Overlap[];
    }
  | { soort: 'dubbel' }
  | { soort: 'ouder' };

export type Inleesplan = {
  /** one per file, in their order */
  uitkomsten: readonly Inleesuitkomst[];
  /** sources to keep: those that are new or other than what was there */
  teBewaren: readonly Trajectbron[];
};

/**
 * What reading these files changes beside what is there. Of one traject the latest file stays, whatever the order; a
 * file that says what is there already changes nothing. Reading the same files again gives nothing to keep.
 * @param aanwezig files that were read before, and the trajecten of this browser (for the overlap)
 */
export function planInlezen(aanwezig: readonly Trajectbron[], gelezen: readonly Gelezen[]): Inleesplan {
  const perTraject = new Map(
    aanwezig.filter(({ soort }) => soort === 'bestand').map((bron) => [bron.voortgang.traject, bron]),
  );
  const trajecten = new Map(
    [...aanwezig, ...perTraject.values()].map((bron) => [bron.voortgang.traject, bron]),
  );
  const teBewaren = new Map<string, Trajectbron>();
  const stappen = gelezen.map(({ voortgang, opgeslagenOp }) => {
    const { traject } = voortgang;
    const bron: Trajectbron = { id: `bestand/${traject}`, soort: 'bestand', moment: opgeslagenOp, voortgang };
    const oud = perTraject.get(traject);
    if (oud && isZelfde(oud.voortgang, voortgang)) return { soort: 'dubbel' as const };
    if (oud && isLatereBron(oud, bron)) return { soort: 'ouder' as const };
    perTraject.set(traject, bron);
    trajecten.set(traject, bron);
    teBewaren.set(traject, bron);
    return { soort: 'gelukt' as const, oud: oud?.voortgang, voortgang };
  });
  // After the last file: an overlap between two files is told at both.
  const wieHeeft = toTrajectenPerGemeente([...trajecten.values()]);
  const uitkomsten = stappen.map((stap): Inleesuitkomst => {
    if (stap.soort !== 'gelukt') return stap;
    const { oud, voortgang } = stap;
    return {
      soort: 'gelukt',
      nieuw: oud === undefined,
      ...toWissels(oud?.gemeenten ?? [], voortgang.gemeenten),
      overlap: voortgang.voorbeeld
        ? []
        : voortgang.gemeenten.flatMap(({ code, naam }) =>
            (wieHeeft.get(code) ?? [])
              .filter(({ traject }) => traject !== voortgang.traject)
              .map((ander) => ({ code, naam, traject: ander.traject, trajectnaam: ander.naam })),
          ),
    };
  });
  return { uitkomsten, teBewaren: [...teBewaren.values()] };
}

/** Trajecten per gemeente code, without the examples: those never count. */
function toTrajectenPerGemeente(bronnen: readonly Trajectbron[]): Map<string, Trajectvoortgang[]> {
  const uit = new Map<string, Trajectvoortgang[]>();
  for (const { voortgang } of bronnen) {
    if (voortgang.voorbeeld) continue;
    for (const { code } of voortgang.gemeenten) {
      const rij = uit.get(code);
      if (rij) rij.push(voortgang);
      else uit.set(code, [voortgang]);
    }
  }
  return uit;
}

function isZelfde(a: Trajectvoortgang, b: Trajectvoortgang): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function toWissels(
  oud: readonly Gemeentevoortgang[],
  nieuw: readonly Gemeentevoortgang[],
): { wissels: Statuswissel[]; weg: string[] } {
  const eerder = new Map(oud.map((gemeente) => [gemeente.code, gemeente.status]));
  const nu = new Set(nieuw.map(({ code }) => code));
  return {
    wissels: nieuw.flatMap(({ code, naam, status }) => {
      const van = eerder.get(code) ?? null;
      return van === status ? [] : [{ code, naam, van, naar: status }];
    }),
    weg: [...eerder.keys()].filter((code) => !nu.has(code)),
  };
}
