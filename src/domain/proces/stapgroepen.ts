import { maakBuren, toNetwerk } from './lijnen.ts';
import type { Naamgelijkenis } from './naamgelijkenis.ts';
import type { Procesgraaf, Processtap } from './procesgraaf.ts';

/** Steps that are the same together; places in the lists of steps that were left to match. */
export type Stapgroep = { huidig: number[]; voorkeur: number[]; score: number };

/** A second step joins only when its name is this much like another name of the step that it joins. */
const ALIASDREMPEL = 0.8;
/** Or when the names together are this much alike, and this much more than without it. */
const SAMENDREMPEL = 0.75;
const WINST = 0.15;

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
  voegNamenToe(groepen, rest.huidig.length, namen);
  voegDelenToe({ groepen, zijde: 'huidig', rest, graaf: huidig, namen });
  voegDelenToe({ groepen, zijde: 'voorkeur', rest, graaf: voorkeur, namen });
  return groepen.map((groep) => ({
    ...groep,
    huidig: groep.huidig.toSorted((a, b) => a - b),
    voorkeur: groep.voorkeur.toSorted((a, b) => a - b),
  }));
}

/** A step of the current process with another name of a step that is taken already: they are that step together. */
function voegNamenToe(groepen: readonly Stapgroep[], aantal: number, namen: Naamgelijkenis): void {
  const van = new Map(groepen.map((groep) => [groep.voorkeur[0] as number, groep]));
  const bezet = new Set(groepen.flatMap((groep) => groep.huidig));
  const gebruikt = new Map(
    groepen.map((groep) => {
      const [n, m] = [groep.huidig[0] as number, groep.voorkeur[0] as number];
      return [
        groep,
        new Set(namen.kandidaten(n).flatMap(({ stap, naam }) => (stap === m ? [naam] : []))),
      ] as const;
    }),
  );
  for (let n = 0; n < aantal; n += 1) {
    if (bezet.has(n)) continue;
    const [beste] = namen
      .kandidaten(n)
      .flatMap(({ stap, score, naam }) => {
        const groep = van.get(stap);
        return groep && score >= ALIASDREMPEL && !gebruikt.get(groep)?.has(naam)
          ? [{ groep, score, naam }]
          : [];
      })
      .toSorted((a, b) => b.score - a.score);
    if (!beste) continue;
    beste.groep.huidig.push(n);
    beste.groep.score = Math.min(beste.groep.score, beste.score);
    gebruikt.get(beste.groep)?.add(beste.naam);
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
