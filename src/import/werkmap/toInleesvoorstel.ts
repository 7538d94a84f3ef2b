import { maakAntwoordlezer } from './antwoordregels.ts';
import type { Inleesvoorstel, Onleesbarecel, Voorstelregel } from './inleesvoorstel.ts';
import type { Inleescontext } from './rijuitkomst.ts';
import type { Werkmapinhoud } from './toWerkmapinhoud.ts';
import { maakWijzigingenlezer } from './wijzigingsregels.ts';

/** Lays a file beside the traject. Pure: nothing is written. */
export function toInleesvoorstel(inhoud: Werkmapinhoud, context: Inleescontext): Inleesvoorstel {
  const leesWijziging = maakWijzigingenlezer(context);
  const leesAntwoorden = maakAntwoordlezer(context);
  const uitkomsten = [
    ...inhoud.rijen.filter(({ soort }) => soort === 'wijzigingen').flatMap(leesWijziging),
    ...leesAntwoorden(inhoud.rijen.filter(({ soort }) => soort === 'scan')),
  ];
  const { regels, dubbel, gelijk } = voegDubbeleSamen(
    uitkomsten.flatMap((uitkomst) => (uitkomst.soort === 'regel' ? uitkomst.regel : [])),
  );
  return {
    regels,
    gelijk:
      inhoud.gelijk +
      gelijk +
      uitkomsten.reduce((som, uitkomst) => som + (uitkomst.soort === 'gelijk' ? uitkomst.aantal : 0), 0),
    onleesbaar: [
      ...eenPerCel(uitkomsten.flatMap((uitkomst) => (uitkomst.soort === 'onleesbaar' ? uitkomst.cel : []))),
      ...dubbel,
    ],
    onbekend: uitkomsten.flatMap((uitkomst) => (uitkomst.soort === 'onbekend' ? uitkomst.rij : [])),
    opmerkingen: inhoud.opmerkingen,
    exports: inhoud.exports,
  };
}

/**
 * The sheet of the region and the sheet of a gemeente are about the same facts, and a row can be copied. The same
 * value twice is one; different values are nobody's choice to make but the reader's of the file.
 */
function voegDubbeleSamen(alle: readonly Voorstelregel[]): {
  regels: Voorstelregel[];
  dubbel: Onleesbarecel[];
  gelijk: number;
} {
  const perDoel = new Map<string, Voorstelregel[]>();
  for (const regel of alle) {
    const groep = perDoel.get(regel.id);
    if (groep) groep.push(regel);
    else perDoel.set(regel.id, [regel]);
  }
  const regels: Voorstelregel[] = [];
  const dubbel: Onleesbarecel[] = [];
  let gelijk = 0;
  for (const groep of perDoel.values()) {
    const [eerste] = groep;
    if (!eerste) continue;
    const ander = groep.find(({ wordt }) => wordt !== eerste.wordt);
    if (ander) {
      for (const regel of groep) {
        const tegen = regel.wordt === eerste.wordt ? ander : eerste;
        const anders = `${tegen.plek.blad} ${tegen.plek.cel}`;
        dubbel.push({ ...regel.plek, tekst: regel.wordt, waarom: { soort: 'dubbel', anders } });
      }
    } else {
      regels.push(eerste);
      gelijk += groep.length - 1;
    }
  }
  return { regels, dubbel: eenPerCel(dubbel), gelijk };
}

/** A row about several gemeenten has the same wrong cell for each of them. */
function eenPerCel(cellen: readonly Onleesbarecel[]): Onleesbarecel[] {
  return [...new Map(cellen.map((cel) => [`${cel.blad}\u0000${cel.cel}`, cel])).values()];
}
