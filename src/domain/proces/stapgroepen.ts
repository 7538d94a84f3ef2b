import { maakBuren, toNetwerk } from './lijnen.ts';
import type { Naamgelijkenis } from './naamgelijkenis.ts';
import type { Procesgraaf, Processtap } from './procesgraaf.ts';

/** Steps that are the same together; places in the lists of steps that were left to match. */
export type Stapgroep = { huidig: number[]; voorkeur: number[]; score: number };

/** A step beside one in the group joins when its name is this much like another name of the step that it joins. */
const ALIASDREMPEL = 0.7;
/** Or when the names together are this much alike, and this much more than without it. */
const SAMENDREMPEL = 0.75;
const WINST = 0.15;
/** A step with more steps around it is no step in between: beside it stands everything. */
const BUREN = 8;

type Invoer = {
  huidig: Procesgraaf;
  voorkeur: Procesgraaf;
  rest: Record<'huidig' | 'voorkeur', readonly Processtap[]>;
  paren: readonly { huidig: number; voorkeur: number; score: number }[];
  namen: Naamgelijkenis;
};

/**
 * Adds steps that were left over to a pair: several steps that are one there ("bereken" and "besluit" beside
 * "bereken en besluit"), or one that is several. A group grows on one side only. Its score is that of its
 * weakest part.
 */
export function voegGroepenToe({ huidig, voorkeur, rest, paren, namen }: Invoer): Stapgroep[] {
  const groepen = paren.map((paar) => ({
    huidig: [paar.huidig],
    voorkeur: [paar.voorkeur],
    score: paar.score,
  }));
  voegNamenToe(groepen, rest.huidig, huidig, namen);
  voegDelenToe({ groepen, zijde: 'huidig', rest, graaf: huidig, namen });
  voegDelenToe({ groepen, zijde: 'voorkeur', rest, graaf: voorkeur, namen });
  return groepen.map((groep) => ({
    ...groep,
    huidig: groep.huidig.toSorted((a, b) => a - b),
    voorkeur: groep.voorkeur.toSorted((a, b) => a - b),
  }));
}

/**
 * A step of the current process with another name of a step that is taken already, right before or after the one
 * that took it, or with one step in between that is nothing of ours: they are that step together. Goes on until
 * nothing joins, so that a whole row can.
 */
function voegNamenToe(
  groepen: readonly Stapgroep[],
  stappen: readonly Processtap[],
  graaf: Procesgraaf,
  namen: Naamgelijkenis,
): void {
  const vanStraks = new Map(groepen.map((groep) => [groep.voorkeur[0] as number, groep]));
  const vanNu = new Map(groepen.map((groep) => [groep.huidig[0] as number, groep]));
  const naamIn = (n: number, { voorkeur: [m] }: Stapgroep) =>
    namen.kandidaten(n).find(({ stap }) => stap === m)?.naam;
  const gebruikt = new Map(
    groepen.map((groep) => [groep, new Set([naamIn(groep.huidig[0] as number, groep)])]),
  );
  const plek = new Map(stappen.map(({ id }, n) => [id, n]));
  const burenVan = maakBuren(graaf, toNetwerk(graaf));
  const buren = new Map<number, readonly number[]>();
  const toBuren = (n: number): readonly number[] => {
    let rij = buren.get(n);
    if (!rij) {
      const { na, voor } = burenVan((stappen[n] as Processtap).id);
      buren.set(n, (rij = [...na, ...voor].flatMap((id) => plek.get(id) ?? [])));
    }
    return rij;
  };
  // Over one step that is nothing of ours, unless everything meets there.
  const isVreemd = (n: number) => namen.kandidaten(n).length === 0 && toBuren(n).length <= BUREN;
  const rondom = (n: number): Set<Stapgroep | undefined> => {
    const naast = toBuren(n);
    const verder = naast.filter(isVreemd).flatMap(toBuren);
    return new Set([...naast, ...verder].map((ander) => vanNu.get(ander)));
  };
  for (let erbij = true; erbij;) {
    erbij = false;
    for (const n of stappen.keys()) {
      if (vanNu.has(n)) continue;
      const naast = rondom(n);
      const [beste] = namen
        .kandidaten(n)
        .flatMap(({ stap, score, naam }) => {
          const groep = vanStraks.get(stap);
          const past = groep && naast.has(groep) && score >= ALIASDREMPEL && !gebruikt.get(groep)?.has(naam);
          return past ? [{ groep, score, naam }] : [];
        })
        .toSorted((a, b) => b.score - a.score);
      if (!beste) continue;
      beste.groep.huidig.push(n);
      beste.groep.score = Math.min(beste.groep.score, beste.score);
      gebruikt.get(beste.groep)?.add(beste.naam);
      vanNu.set(n, beste.groep);
      erbij = true;
    }
  }
}

/** A step right before or after one in the group that makes the names fit clearly better. */
function voegDelenToe({
  groepen,
  zijde,
  rest,
  graaf,
  namen,
}: {
  groepen: readonly Stapgroep[];
  zijde: 'huidig' | 'voorkeur';
  rest: Invoer['rest'];
  graaf: Procesgraaf;
  namen: Naamgelijkenis;
}): void {
  const andere = zijde === 'huidig' ? 'voorkeur' : 'huidig';
  const plek = new Map(rest[zijde].map(({ id }, n) => [id, n]));
  const bezet = new Set(groepen.flatMap((groep) => groep[zijde]));
  const buren = maakBuren(graaf, toNetwerk(graaf));
  const past = (groep: Stapgroep, leden: readonly number[]) =>
    zijde === 'huidig' ? namen.samen(leden, groep.voorkeur) : namen.samen(groep.huidig, leden);
  for (const groep of groepen) {
    if (groep[andere].length > 1) continue;
    for (let i = 0; i < groep[zijde].length; i += 1) {
      const lid = rest[zijde][groep[zijde][i] as number] as Processtap;
      const { na, voor } = buren(lid.id);
      for (const id of [...na, ...voor]) {
        const n = plek.get(id);
        if (n === undefined || bezet.has(n) || graaf.stappen[id]?.baan !== lid.baan) continue;
        const samen = past(groep, [...groep[zijde], n]);
        if (samen < SAMENDREMPEL || samen < past(groep, groep[zijde]) + WINST) continue;
        groep[zijde].push(n);
        groep.score = Math.min(groep.score, samen);
        bezet.add(n);
      }
    }
  }
}
