import type { Knoop } from '../../../diagram/indeling.ts';
import type { Procesmodel } from '../../../domain/proces/procesmodel.ts';
import { gastheerVan, toPlaatsing } from '../plaatsing.ts';

/** A node on the board; columns and rows count from 0 over the whole drawing. */
export type Bordcel = {
  id: string;
  soort: 'stap' | 'poort' | 'gebeurtenis';
  naam: string;
  kolom: number;
  rij: number;
  /** Documents of a step. */
  documenten: readonly string[];
  /** Events on its edges, from left to right. */
  boven: readonly string[];
  onder: readonly string[];
};

/** A line by its place in the model; `rand` = it leaves an event on an edge of `van`. */
export type Bordlijn = { nr: number; van: Bordcel; naar: Bordcel; label: string; rand?: Rand };
export type Rand = { gebeurtenis: string; kant: 'boven' | 'onder'; plek: number };

export type Bord = {
  kolommen: number;
  rijen: number;
  banen: readonly { id: string; naam: string; eersteRij: number; rijen: number }[];
  cellen: ReadonlyMap<string, Bordcel>;
  lijnen: readonly Bordlijn[];
};

/** More events than this stand on both edges of their step. */
const MEESTE_ONDER = 4;

/**
 * Puts a model on the columns and rows of a picture. Lanes come in the order of the model, with or without a node;
 * events on the edge of a step have no cell.
 * @throws Error when the picture has no place for a node
 */
export function toBord(model: Procesmodel, knopen: readonly Pick<Knoop, 'id' | 'kolom' | 'rij'>[]): Bord {
  const randen = toRanden(model);
  const plaatsing = toPlaatsing(model);
  const plek = new Map(knopen.map((knoop) => [knoop.id, knoop]));
  const ruw = toRuwecellen(model, randen).map((cel) => {
    const { kolom, rij } = plek.get(cel.id) ?? {};
    if (kolom === undefined || rij === undefined) throw new Error(`${cel.id} heeft geen plek in de indeling`);
    return { ...cel, kolom, rij, baan: plaatsing.get(cel.id) };
  });
  const kolommen = nummers(ruw.map(({ kolom }) => kolom));
  const cellen = new Map<string, Bordcel>();
  let rijen = 0;
  const banen = model.banen.map(({ id, naam }) => {
    const binnen = ruw.filter(({ baan }) => baan === id);
    const nr = nummers(binnen.map(({ rij }) => rij));
    const eersteRij = rijen;
    for (const { baan: _, ...cel } of binnen) {
      const kolom = kolommen.get(cel.kolom) ?? 0;
      cellen.set(cel.id, { ...cel, kolom, rij: eersteRij + (nr.get(cel.rij) ?? 0) });
    }
    rijen += Math.max(1, nr.size);
    return { id, naam, eersteRij, rijen: Math.max(1, nr.size) };
  });
  return { kolommen: kolommen.size, rijen, banen, cellen, lijnen: toLijnen(model, cellen) };
}

/** Each value with its place among the different values. */
const nummers = (waarden: readonly number[]): Map<number, number> =>
  new Map([...new Set(waarden)].toSorted((a, b) => a - b).map((waarde, nr) => [waarde, nr]));

type Randen = ReadonlyMap<string, { boven: string[]; onder: string[] }>;

/** Events on the edges of steps: below, and when there are many also above if no documents stand there. */
function toRanden(model: Procesmodel): Randen {
  const perStap = new Map<string, string[]>();
  for (const gebeurtenis of Object.values(model.graaf.gebeurtenissen)) {
    const gastheer = gastheerVan(model, gebeurtenis);
    if (gastheer === undefined) continue;
    perStap.set(gastheer, [...(perStap.get(gastheer) ?? []), gebeurtenis.id]);
  }
  return new Map(
    [...perStap].map(([stap, ids]) => {
      const isVrij = model.graaf.stappen[stap]?.documenten.length === 0;
      const grens = isVrij && ids.length > MEESTE_ONDER ? Math.ceil(ids.length / 2) : ids.length;
      return [stap, { onder: ids.slice(0, grens), boven: ids.slice(grens) }];
    }),
  );
}

function toRuwecellen(model: Procesmodel, randen: Randen): Omit<Bordcel, 'kolom' | 'rij'>[] {
  const { stappen, poorten, gebeurtenissen } = model.graaf;
  const leeg = { documenten: [], boven: [], onder: [] };
  const opRand = new Set([...randen.values()].flatMap(({ boven, onder }) => [...boven, ...onder]));
  return [
    ...Object.values(stappen).map(({ id, naam, documenten }) => ({
      ...leeg,
      ...randen.get(id),
      id,
      soort: 'stap' as const,
      naam,
      documenten,
    })),
    ...Object.values(poorten).map(({ id, vraag }) => ({ ...leeg, id, soort: 'poort' as const, naam: vraag })),
    ...Object.values(gebeurtenissen)
      .filter(({ id }) => !opRand.has(id))
      .map(({ id, tekst }) => ({ ...leeg, id, soort: 'gebeurtenis' as const, naam: tekst })),
  ];
}

function toLijnen({ graaf }: Procesmodel, cellen: ReadonlyMap<string, Bordcel>): Bordlijn[] {
  const randen = new Map<string, { cel: Bordcel; rand: Rand }>();
  for (const cel of cellen.values()) {
    for (const kant of ['boven', 'onder'] as const) {
      for (const [plek, gebeurtenis] of cel[kant].entries()) {
        randen.set(gebeurtenis, { cel, rand: { gebeurtenis, kant, plek } });
      }
    }
  }
  return graaf.overgangen.map(({ van, naar, label = '' }, nr) => {
    const opRand = randen.get(van);
    const bron = opRand?.cel ?? cellen.get(van);
    const doel = cellen.get(naar);
    if (!bron || !doel) throw new Error(`lijn ${van} > ${naar} mist een eind`);
    return { nr, van: bron, naar: doel, label, ...(opRand ? { rand: opRand.rand } : {}) };
  });
}
