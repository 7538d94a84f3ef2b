import type { Beslisrij, Beslistabel, Trefregel } from '../domain/beleidsregel/beslismodel.ts';
import type { Dmnbezwaar } from './dmnuitkomst.ts';
import { leesLiteralen } from './feelLiteralen.ts';
import { elementenVan, elementVan, is, type Moddleelement, tekstVan } from './moddleElement.ts';

/**
 * A table, what its columns say about the variables (type and allowed values as they stand there), and the other
 * names by which columns of later tables call its outcome: programs differ in that.
 */
export type Tabellezing = {
  tabel: Beslistabel;
  bijnamen: readonly string[];
  kolommen: readonly { variabele: string; naam: string; typeRef: string; waarden: string }[];
};

const TREFREGELS: Readonly<Record<string, Trefregel>> = {
  UNIQUE: 'een',
  ANY: 'eerste',
  FIRST: 'eerste',
  'RULE ORDER': 'alle',
  COLLECT: 'alle',
};

/** Reads one decision; undefined with an objection when it has no table that can be tried. */
export function leesBeslistabel(beslissing: Moddleelement, bezwaren: Dmnbezwaar[]): Tabellezing | undefined {
  const naam = tekstVan(beslissing, 'name') || tekstVan(beslissing, 'id');
  const logica = elementVan(beslissing, 'decisionLogic');
  if (!logica || !is(logica, 'dmn:DecisionTable')) {
    bezwaren.push({ soort: 'geen-tabel', naam });
    return undefined;
  }
  const uitkomsten = elementenVan(logica, 'output');
  if (uitkomsten.length !== 1)
    bezwaren.push({ soort: 'meer-uitkomsten', tabel: naam, aantal: uitkomsten.length });
  const kolommen = elementenVan(logica, 'input').map((invoer) => {
    const uitdrukking = elementVan(invoer, 'inputExpression');
    return {
      variabele: toTekst(uitdrukking),
      naam: tekstVan(invoer, 'label').trim() || toTekst(uitdrukking),
      typeRef: tekstVan(uitdrukking, 'typeRef'),
      waarden: toTekst(elementVan(invoer, 'inputValues')),
    };
  });
  for (const { variabele, naam: kolom } of kolommen) {
    if (!isNaam(variabele)) {
      bezwaren.push({ soort: 'uitdrukking', tabel: naam, rij: undefined, kolom, tekst: variabele });
    }
  }
  return {
    kolommen,
    bijnamen: [
      tekstVan(beslissing, 'id'),
      tekstVan(beslissing, 'name'),
      ...uitkomsten.map((uitvoer) => tekstVan(uitvoer, 'name')),
    ].filter((bijnaam) => bijnaam !== ''),
    tabel: {
      id: tekstVan(elementVan(beslissing, 'variable'), 'name') || naam,
      naam,
      trefregel: toTrefregel(logica, naam, bezwaren),
      kolommen: kolommen.map(({ variabele, naam: kolom }) => ({ variabele, naam: kolom })),
      rijen: elementenVan(logica, 'rule').map((rij, nummer) =>
        leesRij(rij, { tabel: naam, nummer }, bezwaren),
      ),
    },
  };
}

/** A name of a variable: FEEL allows spaces in it, but no signs of a calculation. */
function isNaam(tekst: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_ '.]*$/u.test(tekst);
}

function toTrefregel(logica: Moddleelement, tabel: string, bezwaren: Dmnbezwaar[]): Trefregel {
  const naam = tekstVan(logica, 'hitPolicy') || 'UNIQUE';
  const rekent = tekstVan(logica, 'aggregation');
  const bekend = rekent === '' ? TREFREGELS[naam] : undefined;
  if (bekend === undefined) {
    bezwaren.push({ soort: 'trefregel', tabel, trefregel: rekent === '' ? naam : `${naam} ${rekent}` });
  }
  return bekend ?? 'een';
}

function leesRij(
  rij: Moddleelement,
  { tabel, nummer }: { tabel: string; nummer: number },
  bezwaren: Dmnbezwaar[],
): Beslisrij {
  const uitkomst = toTekst(elementenVan(rij, 'outputEntry')[0]);
  const waarden = leesLiteralen(uitkomst);
  const [waarde] = waarden ?? [];
  if (waarde === undefined || waarden?.length !== 1) {
    bezwaren.push({ soort: 'uitdrukking', tabel, rij: nummer + 1, kolom: '', tekst: uitkomst });
  }
  return {
    id: tekstVan(rij, 'id'),
    cellen: elementenVan(rij, 'inputEntry').map(toTekst),
    uitkomst: waarde ?? '',
    ...toAanduiding(rij),
  };
}

/** `R1, R2: artikel 3` → rules and article; in the description, where Camunda Modeler shows it, or in annotations. */
function toAanduiding(rij: Moddleelement): Pick<Beslisrij, 'regels' | 'artikel'> {
  const tekst = [tekstVan(rij, 'description'), ...elementenVan(rij, 'annotationEntry').map(toTekst)]
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
    .join('; ');
  const [, regels, artikel] = /^([A-Z]\d+(?:\s*,\s*[A-Z]\d+)*)\s*[:;.]\s*(.*)$/su.exec(tekst) ?? [];
  return regels === undefined
    ? { regels: [], artikel: tekst }
    : { regels: regels.split(/\s*,\s*/), artikel: artikel ?? '' };
}

function toTekst(element: Moddleelement | undefined): string {
  return tekstVan(element, 'text').trim();
}
