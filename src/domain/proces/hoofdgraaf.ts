import { toNaamkern } from './naamkern.ts';
import { type Procesgebeurtenis, type Procesgraaf, type Processtap, vind } from './procesgraaf.ts';
import type { Werkproces } from './werkproces.ts';

/** The preferred process as large as one draws it, and the other names that its steps go by. */
export type Hoofdgraaf = { graaf: Procesgraaf; aliassen: ReadonlyMap<string, readonly string[]> };

/**
 * The hoofdstappen as a graph: the name and lane of the hoofdstap, the documents and channels of its deelstappen
 * together. Terms and frequencies belong to deelstappen and are left out. A hoofdstap also goes by its short text
 * where that says as much, by the names of its deelstappen, and by each of the things that these names say ("meet … en bespreekt …").
 */
export function toHoofdgraaf(werkproces: Werkproces, voorkeur: Procesgraaf): Hoofdgraaf {
  const deelstappen = (id: string) => werkproces.deelstappen.filter(({ hoofdstap }) => hoofdstap === id);
  const uniek = (lijst: readonly string[]) => [...new Set(lijst)].toSorted();
  const stappen = werkproces.hoofdstappen.map(({ id, naam, baan }): Processtap => {
    const delen = deelstappen(id).flatMap((deelstap) => vind(voorkeur.stappen, deelstap.id) ?? []);
    return {
      id,
      naam,
      baan,
      termijn: { soort: 'geen' },
      documenten: uniek(delen.flatMap(({ documenten }) => documenten)),
      kanalen: uniek(delen.flatMap(({ kanalen }) => kanalen)),
      frequentie: null,
      volgorde: null,
    };
  });
  const lijnen = [...werkproces.overgangen, ...werkproces.gaNaar].map(({ van, naar, label }) => ({
    van,
    naar,
    ...(label === undefined ? {} : { label }),
  }));
  const gestart = werkproces.gebeurtenissen.flatMap(({ id, naar }) =>
    naar === undefined ? [] : [{ van: id, naar }],
  );
  const aliassen = werkproces.hoofdstappen.map(({ id, naam, kort }) => {
    const namen = deelstappen(id).map((deelstap) => deelstap.naam);
    const korte = kort.join(' ').replace(/- /g, '');
    if (zegtEvenveel(korte, naam)) namen.unshift(korte);
    return [id, [...new Set([...namen, ...[naam, ...namen].flatMap(toZinsdelen)])]] as const;
  });
  return {
    graaf: {
      stappen: Object.fromEntries(stappen.map((stap) => [stap.id, stap])),
      poorten: voorkeur.poorten,
      gebeurtenissen: toGebeurtenissen(werkproces, voorkeur),
      overgangen: [...lijnen, ...gestart],
    },
    aliassen: new Map(aliassen),
  };
}

/** A short text that leaves out what tells steps apart ("Betaalt bij ziekte", which money?) is no other name. */
function zegtEvenveel(kort: string, naam: string): boolean {
  const { polen } = toNaamkern(naam);
  return toNaamkern(kort).polen.every((kanten, i) => kanten === polen[i]);
}

/**
 * Each of the things that a name says that one does, where it says more than one: our names begin with a verb, and so
 * does each part ("meet … en bespreekt …", not "ziek en beter"). A single word ("betaalt door") says too little.
 */
function toZinsdelen(naam: string): string[] {
  const delen = naam.split(/(?:,| en|, en) (?=[a-z]+t )/);
  return delen.length === 1 ? [] : delen.filter((deel) => toNaamkern(deel).woorden.size > 1);
}

function toGebeurtenissen(
  { gebeurtenissen }: Werkproces,
  voorkeur: Procesgraaf,
): Record<string, Procesgebeurtenis> {
  return Object.fromEntries(
    gebeurtenissen.flatMap(({ id, tijdens }) => {
      const deel = vind(voorkeur.gebeurtenissen, id);
      return deel ? [[id, { ...deel, ...(tijdens === undefined ? {} : { tijdens }) }] as const] : [];
    }),
  );
}
