import { type Diagram, vindGeval } from './beslisdiagram.ts';
import type { Beslistabel, Waarde } from './beslismodel.ts';
import { maakToetsbaar, type Toetsbaarmodel, toRijnummers } from './tabeldiagrammen.ts';

/** A case that shows what is wrong: some values by the name of the variable. */
export type Geval = readonly { naam: string; waarde: Waarde }[];

/** What is wrong with a table. Row numbers count from 1, as people read them. */
export type Tabelfout =
  | { soort: 'overlap'; tabel: string; rijen: readonly [number, number]; geval: Geval }
  | { soort: 'gat'; tabel: string; geval: Geval }
  | { soort: 'onbereikbaar'; tabel: string; rij: number }
  | { soort: 'onbekende-variabele'; tabel: string; variabele: string };

/**
 * Checks every table on every case that can occur: two rows where only one may fit, no row at all, a row that never
 * counts, and a column about something that does not exist.
 */
export function controleerTabellen(toetsbaar: Toetsbaarmodel): Tabelfout[] {
  const { variabelen, tabellen } = toetsbaar.model;
  const bekend = new Set([...variabelen, ...tabellen].map(({ id }) => id));
  return tabellen.flatMap((tabel): Tabelfout[] => {
    const vreemd = tabel.kolommen.filter(({ variabele }) => !bekend.has(variabele));
    if (vreemd.length > 0) {
      return vreemd.map(({ variabele }) => ({
        soort: 'onbekende-variabele',
        tabel: tabel.naam,
        variabele,
      }));
    }
    const los = maakLos(toetsbaar, tabel);
    return [...vindDubbel(los, tabel), ...vindGat(los, tabel), ...vindDood(los, tabel)];
  });
}

/**
 * The table by itself: outcomes of earlier tables are variables here, so that a table is also whole for an outcome
 * that no case leads to today.
 */
function maakLos({ model, celtoets }: Toetsbaarmodel, tabel: Beslistabel): Toetsbaarmodel {
  const eerder = model.tabellen.map(({ id, naam, rijen }) => ({
    id,
    naam,
    vraag: '',
    soort: 'string' as const,
    waarden: [...new Set(rijen.map(({ uitkomst }) => uitkomst))],
    grens: '',
  }));
  return maakToetsbaar(
    { ...model, variabelen: [...model.variabelen, ...eerder], tabellen: [tabel] },
    celtoets,
  );
}

function vindDubbel(los: Toetsbaarmodel, tabel: Beslistabel): Tabelfout[] {
  if (tabel.trefregel !== 'een') return [];
  const gemeld = new Set<string>();
  const fouten: Tabelfout[] = [];
  for (;;) {
    const geval = vindGeval(diagramVan(los, tabel), (welke) => {
      const [een, twee] = toRijnummers(welke);
      return twee !== undefined && !gemeld.has(`${een}/${twee}`);
    });
    if (!geval) return fouten;
    const [een = 0, twee = 0] = toRijnummers(uitkomstBij(diagramVan(los, tabel), geval));
    gemeld.add(`${een}/${twee}`);
    fouten.push({
      soort: 'overlap',
      tabel: tabel.naam,
      rijen: [een + 1, twee + 1],
      geval: toGeval(los, geval),
    });
  }
}

function vindGat(los: Toetsbaarmodel, tabel: Beslistabel): Tabelfout[] {
  if (tabel.trefregel === 'alle') return [];
  const geval = vindGeval(diagramVan(los, tabel), (welke) => welke === '');
  return geval ? [{ soort: 'gat', tabel: tabel.naam, geval: toGeval(los, geval) }] : [];
}

function vindDood(los: Toetsbaarmodel, tabel: Beslistabel): Tabelfout[] {
  return tabel.rijen.flatMap((_, rij): Tabelfout[] =>
    vindGeval(diagramVan(los, tabel), (welke) => toRijnummers(welke).includes(rij))
      ? []
      : [{ soort: 'onbereikbaar', tabel: tabel.naam, rij: rij + 1 }],
  );
}

function diagramVan({ rijen, maker }: Toetsbaarmodel, { id }: Beslistabel): Diagram {
  return rijen.get(id) ?? maker.blad('');
}

function uitkomstBij(diagram: Diagram, geval: ReadonlyMap<number, number>): string {
  let knoop = diagram;
  while (!('uitkomst' in knoop)) {
    const volgende: Diagram | undefined = knoop.takken[geval.get(knoop.variabele) ?? 0];
    if (!volgende) return '';
    knoop = volgende;
  }
  return knoop.uitkomst;
}

function toGeval({ model, klassen }: Toetsbaarmodel, geval: ReadonlyMap<number, number>): Geval {
  return [...geval].flatMap(([nummer, klasse]) => {
    const naam = model.variabelen[nummer]?.naam;
    const waarde = klassen[nummer]?.[klasse]?.waarden[0];
    return naam === undefined || waarde === undefined ? [] : [{ naam, waarde }];
  });
}
