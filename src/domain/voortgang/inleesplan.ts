import type { Gemeentestatus } from './gemeentestatus.ts';
import { isLatereBron, type Trajectbron } from './landelijkebron.ts';
import type { Gemeentevoortgang, Trajectvoortgang } from './voortgangsbestand.ts';

/** What a file says about one traject, and when it was saved (ISO). */
export type Gelezen = { voortgang: Trajectvoortgang; opgeslagenOp: string };

/** A gemeente of which the status is another than before; `van` null: it is new in this traject. */
export type Statuswissel = { code: string; naam: string; van: Gemeentestatus | null; naar: Gemeentestatus };

/** A gemeente that stands in another traject too, by the code of today. Both facts are kept. */
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
  /** `dan`: what is newer and counts, an earlier file or the traject in this browser itself */
  | { soort: 'ouder'; dan: Trajectbron['soort'] }
  /** saved more than a day from now by its own clock: it would beat every later file of its traject for good */
  | { soort: 'toekomst'; opgeslagenOp: string };

export type Inleesplan = {
  /** one per file, in their order */
  uitkomsten: readonly Inleesuitkomst[];
  /** sources to keep: those that are new, other than what was there, or say the same at a later moment */
  teBewaren: readonly Trajectbron[];
};

/** Clocks and time zones differ: so much later than now, in milliseconds, a file may be. */
const SPELING = 86_400_000;

/**
 * What reading these files changes beside what is there. Of one traject the latest file stays, whatever the order and
 * whatever this browser has; a file that says the same later keeps only its later moment, or a file between the two
 * would win in one order and lose in another. Gelukt = what counts of its traject is now another. Reading the same
 * files again gives nothing to keep.
 * @param aanwezig files that were read before, and the trajecten of this browser
 * @param codeVan the code that stands for a code today: an old and a new gemeente are one overlap
 * @param nu ISO time
 */
export function planInlezen(
  aanwezig: readonly Trajectbron[],
  gelezen: readonly Gelezen[],
  { codeVan, nu }: { codeVan: (code: string) => string; nu: string },
): Inleesplan {
  const uiterlijk = new Date(Date.parse(nu) + SPELING).toISOString();
  const bestanden = new Map<string, Trajectbron>();
  const browser = new Map<string, Trajectbron>();
  for (const bron of aanwezig) {
    (bron.soort === 'bestand' ? bestanden : browser).set(bron.voortgang.traject, bron);
  }
  const trajecten = new Map([...browser, ...bestanden]);
  const teBewaren = new Map<string, Trajectbron>();
  const stappen = gelezen.map(({ voortgang, opgeslagenOp }) => {
    const { traject } = voortgang;
    if (opgeslagenOp > uiterlijk) return { soort: 'toekomst' as const, opgeslagenOp };
    const bron: Trajectbron = { id: `bestand/${traject}`, soort: 'bestand', moment: opgeslagenOp, voortgang };
    const [oud, hier] = [bestanden.get(traject), browser.get(traject)];
    const telde = oud && hier ? (isLatereBron(hier, oud) ? hier : oud) : (oud ?? hier);
    if (!oud || isLatereBron(bron, oud)) {
      bestanden.set(traject, bron);
      teBewaren.set(traject, bron);
    }
    if (telde && isZelfde(telde.voortgang, voortgang)) return { soort: 'dubbel' as const };
    if (telde && isLatereBron(telde, bron)) {
      const stondEr = oud !== undefined && isZelfde(oud.voortgang, voortgang);
      return stondEr ? { soort: 'dubbel' as const } : { soort: 'ouder' as const, dan: telde.soort };
    }
    trajecten.set(traject, bron);
    return { soort: 'gelukt' as const, oud: telde?.voortgang, voortgang };
  });
  // After the last file: an overlap between two files is told at both.
  const wieHeeft = toTrajectenPerGemeente([...trajecten.values()], codeVan);
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
            [...(wieHeeft.get(codeVan(code)) ?? [])]
              .filter(({ traject }) => traject !== voortgang.traject)
              .map((ander) => ({
                code: codeVan(code),
                naam,
                traject: ander.traject,
                trajectnaam: ander.naam,
              })),
          ),
    };
  });
  return { uitkomsten, teBewaren: [...teBewaren.values()] };
}

/** Trajecten per gemeente of today, without the examples: those never count. */
function toTrajectenPerGemeente(
  bronnen: readonly Trajectbron[],
  codeVan: (code: string) => string,
): Map<string, Set<Trajectvoortgang>> {
  const uit = new Map<string, Set<Trajectvoortgang>>();
  for (const { voortgang } of bronnen) {
    if (voortgang.voorbeeld) continue;
    for (const { code } of voortgang.gemeenten) {
      const wie = uit.get(codeVan(code)) ?? new Set();
      uit.set(codeVan(code), wie.add(voortgang));
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
