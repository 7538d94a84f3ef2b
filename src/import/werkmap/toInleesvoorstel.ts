import { maakAntwoordlezer } from './antwoordregels.ts';
import type { Inleesvoorstel, Onbekenderij, Onleesbarecel, Voorstelregel } from './inleesvoorstel.ts';
import type { Inleescontext, Rijuitkomst } from './rijuitkomst.ts';
import type { Werkmapinhoud } from './toWerkmapinhoud.ts';
import { maakWijzigingenlezer } from './wijzigingsregels.ts';

/** Lays a file beside the traject. Pure: nothing is written. */
export function toInleesvoorstel(inhoud: Werkmapinhoud, context: Inleescontext): Inleesvoorstel {
  const stappen = inleesstappen(inhoud, context);
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return stap.value;
  }
}

/** The same in small steps, for who has something else to do between them. Yields which part (0 to 1) was read. */
export function* inleesstappen(
  inhoud: Werkmapinhoud,
  context: Inleescontext,
): Generator<number, Inleesvoorstel> {
  const alle: Voorstelregel[] = [];
  const onleesbaar: Onleesbarecel[] = [];
  const onbekend: Onbekenderij[] = [];
  let { gelijk } = inhoud;
  let gedaan = 0;
  for (const uitkomsten of leesUitkomsten(inhoud, context)) {
    for (const uitkomst of uitkomsten) {
      if (uitkomst.soort === 'regel') alle.push(uitkomst.regel);
      else if (uitkomst.soort === 'gelijk') gelijk += uitkomst.aantal;
      else if (uitkomst.soort === 'onleesbaar') onleesbaar.push(uitkomst.cel);
      else onbekend.push(uitkomst.rij);
    }
    gedaan += 1;
    // Rows of one question are read together, so there are never more steps than rows.
    yield gedaan / inhoud.rijen.length;
  }
  const samen = voegDubbeleSamen(alle);
  return {
    regels: samen.regels,
    gelijk: gelijk + samen.gelijk,
    onleesbaar: [...eenPerCel(onleesbaar), ...samen.dubbel],
    onbekend,
    opmerkingen: inhoud.opmerkingen,
    exports: inhoud.exports,
  };
}

function* leesUitkomsten({ rijen }: Werkmapinhoud, context: Inleescontext): Generator<Rijuitkomst[]> {
  const leesWijziging = maakWijzigingenlezer(context);
  for (const rij of rijen) if (rij.soort === 'wijzigingen') yield leesWijziging(rij);
  yield* maakAntwoordlezer(context)(rijen.filter(({ soort }) => soort === 'scan'));
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
