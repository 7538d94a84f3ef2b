/**
 * What comes out for every combination of answers, kept small: a leaf is an outcome, a node asks one variable and has
 * a child per class of values. Variables stand in one order and equal parts are one object, so two diagrams that
 * always give the same are the same object, and a variable that is in none of its nodes cannot change anything.
 */
export type Diagram = Blad | Vertakking;
export type Blad = { uitkomst: string };
export type Vertakking = { variabele: number; takken: readonly Diagram[] };

/** Makes and combines diagrams over variables 0, 1, 2 …; only diagrams of the same maker may be combined. */
export type Diagrammaker = {
  blad: (uitkomst: string) => Diagram;
  /** A question with a diagram per class of values. */
  vraag: (variabele: number, takken: readonly Diagram[]) => Diagram;
  /** Combines what comes out of two diagrams for the same answers. */
  combineer: (werk: (links: string, rechts: string) => string, links: Diagram, rechts: Diagram) => Diagram;
};

/** Nodes that one maker makes at most; ordinary tables need a few hundred. */
const MAX_KNOPEN = 100_000;

/** Thrown when tables hang together in so many ways that they cannot be worked out. */
export class TeIngewikkeld extends Error {}

export function maakDiagrammen(): Diagrammaker {
  const bladen = new Map<string, Blad>();
  const vertakkingen = new Map<string, Vertakking>();
  const nummers = new Map<Diagram, number>();
  const nummer = (diagram: Diagram): number => {
    const bekend = nummers.get(diagram) ?? nummers.size;
    nummers.set(diagram, bekend);
    return bekend;
  };
  const blad = (uitkomst: string): Diagram => {
    const nieuw = bladen.get(uitkomst) ?? { uitkomst };
    bladen.set(uitkomst, nieuw);
    return nieuw;
  };
  const vraag = (variabele: number, takken: readonly Diagram[]): Diagram => {
    const [eerste] = takken;
    if (eerste !== undefined && takken.every((tak) => tak === eerste)) return eerste;
    const sleutel = `${variabele}:${takken.map(nummer).join()}`;
    const nieuw = vertakkingen.get(sleutel) ?? { variabele, takken };
    vertakkingen.set(sleutel, nieuw);
    if (vertakkingen.size > MAX_KNOPEN) throw new TeIngewikkeld('too many nodes');
    return nieuw;
  };
  const combineer: Diagrammaker['combineer'] = (werk, links, rechts) => {
    const gedaan = new Map<string, Diagram>();
    const voeg = (a: Diagram, b: Diagram): Diagram => {
      if (isBlad(a) && isBlad(b)) return blad(werk(a.uitkomst, b.uitkomst));
      const sleutel = `${nummer(a)},${nummer(b)}`;
      const eerder = gedaan.get(sleutel);
      if (eerder) return eerder;
      const variabele = Math.min(rang(a), rang(b));
      const breedte = Math.max(takkenBij(a, variabele).length, takkenBij(b, variabele).length);
      const takken = Array.from({ length: breedte }, (_, k) =>
        voeg(tak(a, variabele, k), tak(b, variabele, k)),
      );
      const nieuw = vraag(variabele, takken);
      gedaan.set(sleutel, nieuw);
      return nieuw;
    };
    return voeg(links, rechts);
  };
  return { blad, vraag, combineer };
}

export function isBlad(diagram: Diagram): diagram is Blad {
  return 'uitkomst' in diagram;
}

const rang = (diagram: Diagram): number => (isBlad(diagram) ? Infinity : diagram.variabele);

const takkenBij = (diagram: Diagram, variabele: number): readonly Diagram[] =>
  isBlad(diagram) || diagram.variabele !== variabele ? [] : diagram.takken;

const tak = (diagram: Diagram, variabele: number, k: number): Diagram =>
  takkenBij(diagram, variabele)[k] ?? diagram;

/** Fills in what is known: class index by variable. */
export function beperk(
  { vraag }: Diagrammaker,
  diagram: Diagram,
  bekend: ReadonlyMap<number, number>,
): Diagram {
  const gedaan = new Map<Diagram, Diagram>();
  const vul = (knoop: Diagram): Diagram => {
    if (isBlad(knoop)) return knoop;
    const eerder = gedaan.get(knoop);
    if (eerder) return eerder;
    const keuze = knoop.takken[bekend.get(knoop.variabele) ?? -1];
    const nieuw = keuze === undefined ? vraag(knoop.variabele, knoop.takken.map(vul)) : vul(keuze);
    gedaan.set(knoop, nieuw);
    return nieuw;
  };
  return vul(diagram);
}

/** What can still come out, and the variables that can change it (in order). */
export function toReikwijdte(diagram: Diagram): { uitkomsten: string[]; variabelen: number[] } {
  const gezien = new Set<Diagram>();
  const loop = (knoop: Diagram): void => {
    if (gezien.has(knoop)) return;
    gezien.add(knoop);
    if (!isBlad(knoop)) knoop.takken.forEach(loop);
  };
  loop(diagram);
  const knopen = [...gezien];
  return {
    uitkomsten: knopen.flatMap((knoop) => (isBlad(knoop) ? [knoop.uitkomst] : [])),
    variabelen: [...new Set(knopen.flatMap((knoop) => (isBlad(knoop) ? [] : [knoop.variabele])))].toSorted(
      (a, b) => a - b,
    ),
  };
}

/** A combination of answers with an outcome that is asked for: class index by variable; undefined = there is none. */
export function vindGeval(
  diagram: Diagram,
  isGezocht: (uitkomst: string) => boolean,
): ReadonlyMap<number, number> | undefined {
  const dood = new Set<Diagram>();
  const zoek = (knoop: Diagram): [number, number][] | undefined => {
    if (isBlad(knoop)) return isGezocht(knoop.uitkomst) ? [] : undefined;
    if (dood.has(knoop)) return undefined;
    for (const [k, kind] of knoop.takken.entries()) {
      const rest = zoek(kind);
      if (rest) return [[knoop.variabele, k], ...rest];
    }
    dood.add(knoop);
    return undefined;
  };
  const pad = zoek(diagram);
  return pad && new Map(pad);
}
