import type { Beleidsregel } from './beleidsregel.ts';
import {
  type Beslisrij,
  type Beslistabel,
  type Feiten,
  type Invoerkolom,
  isAlles,
  type Waarde,
} from './beslismodel.ts';
import { type Casus, toFeiten } from './casus.ts';
import type { Toetsbaarmodel } from './tabeldiagrammen.ts';
import { type Tabelstand, toTabelstand } from './toTabelstand.ts';

/**
 * Why a row counts: the columns that it looks at, with what is known of them: an answer, or an earlier outcome. Where the first row that fits counts,
 * also the columns of the rows above it, which did not fit.
 */
export type Reden = {
  tabel: Beslistabel;
  rij: Beslisrij;
  omdat: readonly { kolom: string; variabele: string; waarde: Waarde | undefined }[];
};

/** A row that counts only if something is so that nobody said: its cells, of the columns that are unknown. */
export type Mits = { rij: Beslisrij; als: readonly { kolom: string; variabele: string; cel: string }[] };

/** What one table advises. Never a decision. */
export type Uitkomstadvies = {
  tabel: Beslistabel;
  /** `vast`: nothing can change it any more. `open`: a question can. `uitzoeken`: only what nobody knew can. */
  stand: 'vast' | 'open' | 'uitzoeken';
  /** What comes out whatever the answers to the rest. */
  zeker: readonly Waarde[];
  /** What can come out besides. */
  misschien: readonly Waarde[];
  redenen: readonly Reden[];
  /** Rows of a table with points to note that can come besides. */
  mits: readonly Mits[];
  /** Variables that were answered with "weet ik niet" and can change the outcome. */
  zoekUit: readonly string[];
};

export type Advies = {
  uitkomsten: readonly Uitkomstadvies[];
  /** Variable to ask now; undefined = nothing that is left to ask can change an outcome. */
  volgende: string | undefined;
  /** Most questions that can still come. */
  nogHoogstens: number;
};

/**
 * Advice with reasons, and the one question to ask next: only a question that can change an outcome. Points to note
 * (`aandacht`) come along with what they depend on; nothing is asked for them.
 */
export function toAdvies(toetsbaar: Toetsbaarmodel, regel: Beleidsregel, casus: Casus): Advies {
  const feiten = toFeiten(casus, regel, toetsbaar.model);
  // The months follow from the days, which were asked first.
  const nietTeVragen = new Set([...casus.antwoorden.keys(), regel.vooraf.maandenInDienst]);
  const standen = [...regel.uitkomsten, ...regel.aandacht].map((doel) =>
    toTabelstand(toetsbaar, doel, feiten),
  );
  const teVragen = standen
    .slice(0, regel.uitkomsten.length)
    .map(({ openVragen }) => openVragen.filter((id) => !nietTeVragen.has(id)));
  const uitkomsten = standen.map((stand, k) =>
    toUitkomstadvies(toetsbaar, stand, { feiten, kanVragen: (teVragen[k] ?? []).length > 0, nietTeVragen }),
  );
  return {
    uitkomsten: zegEenmaal(uitkomsten),
    volgende: teVragen.flat()[0],
    nogHoogstens: new Set(teVragen.flat()).size,
  };
}

/** A reason that an earlier outcome gave already is not given again. */
function zegEenmaal(uitkomsten: readonly Uitkomstadvies[]): Uitkomstadvies[] {
  const gezegd = new Set<Beslisrij>();
  return uitkomsten.map((uitkomst) => {
    const redenen = uitkomst.redenen.filter(({ rij }) => !gezegd.has(rij));
    for (const { rij } of redenen) gezegd.add(rij);
    return { ...uitkomst, redenen };
  });
}

function toUitkomstadvies(
  toetsbaar: Toetsbaarmodel,
  { tabel, mogelijk, rijen, openVragen }: Tabelstand,
  {
    feiten,
    kanVragen,
    nietTeVragen,
  }: { feiten: Feiten; kanVragen: boolean; nietTeVragen: ReadonlySet<string | null> },
): Uitkomstadvies {
  const kan = new Set(mogelijk.flat());
  const alle = [...new Set(tabel.rijen.map(({ uitkomst }) => uitkomst))].filter((waarde) => kan.has(waarde));
  const zeker = alle.filter((waarde) => mogelijk.every((lijst) => lijst.includes(waarde)));
  const misschien = alle.filter((waarde) => !zeker.includes(waarde));
  return {
    tabel,
    stand: mogelijk.length === 1 ? 'vast' : kanVragen ? 'open' : 'uitzoeken',
    zeker,
    misschien,
    redenen: toRedenen(
      toetsbaar,
      tabel,
      rijen.filter(({ uitkomst }) => zeker.includes(uitkomst)),
      feiten,
    ),
    mits:
      tabel.trefregel === 'alle'
        ? rijen
            .filter(({ uitkomst }) => misschien.includes(uitkomst))
            .map((rij) => ({ rij, als: toOnbekend(toetsbaar, tabel, rij, feiten) }))
        : [],
    zoekUit: openVragen.filter((id) => nietTeVragen.has(id)),
  };
}

/** The rows themselves, and the rows of the earlier tables that they look at. */
function toRedenen(
  toetsbaar: Toetsbaarmodel,
  tabel: Beslistabel,
  rijen: readonly Beslisrij[],
  feiten: Feiten,
): Reden[] {
  const eerdere = new Map(
    toetsbaar.model.tabellen
      .map(({ id }) => toTabelstand(toetsbaar, id, feiten))
      .filter(({ mogelijk }) => mogelijk.length === 1)
      .map((stand) => [stand.tabel.id, stand]),
  );
  const redenen = rijen.map((rij): Reden => ({
    tabel,
    rij,
    omdat: toBekekenKolommen(tabel, rij).map(({ naam, variabele }) => ({
      kolom: naam,
      variabele,
      waarde: feiten.get(variabele) ?? eerdere.get(variabele)?.mogelijk[0]?.[0],
    })),
  }));
  const bekeken = new Set(redenen.flatMap(({ omdat }) => omdat.map(({ variabele }) => variabele)));
  const verder = [...bekeken].flatMap((id) => {
    const stand = eerdere.get(id);
    return stand ? toRedenen(toetsbaar, stand.tabel, stand.rijen, feiten) : [];
  });
  return [...redenen, ...verder];
}

/** What a row looks at and nobody said; an earlier table of which the outcome is settled is known. */
function toOnbekend(
  toetsbaar: Toetsbaarmodel,
  tabel: Beslistabel,
  rij: Beslisrij,
  feiten: Feiten,
): Mits['als'] {
  const isBekend = (id: string) =>
    feiten.has(id) || (toetsbaar.rijen.has(id) && toTabelstand(toetsbaar, id, feiten).mogelijk.length === 1);
  return tabel.kolommen.flatMap(({ naam, variabele }, k) => {
    const cel = rij.cellen[k] ?? '-';
    return isAlles(cel) || isBekend(variabele) ? [] : [{ kolom: naam, variabele, cel }];
  });
}

function toBekekenKolommen({ trefregel, kolommen, rijen }: Beslistabel, rij: Beslisrij): Invoerkolom[] {
  const bekeken = trefregel === 'eerste' ? rijen.slice(0, rijen.indexOf(rij) + 1) : [rij];
  return kolommen.filter((_, k) => bekeken.some(({ cellen }) => !isAlles(cellen[k] ?? '-')));
}
