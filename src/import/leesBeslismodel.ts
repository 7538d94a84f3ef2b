import {
  type Beslismodel,
  type Beslistabel,
  isAlles,
  type Variabele,
  type Waardesoort,
} from '../domain/beleidsregel/beslismodel.ts';
import { toVoorbeelden } from '../domain/beleidsregel/waardeklassen.ts';
import type { Dmnbezwaar, Dmnfout } from './dmnuitkomst.ts';
import type { Feel } from './feel.ts';
import { leesLiteralen } from './feelLiteralen.ts';
import { leesBeslistabel, type Tabellezing } from './leesBeslistabel.ts';
import { elementenVan, elementVan, is, type Moddleelement, tekstVan } from './moddleElement.ts';

/** Builds the model out of a parsed file: all objections at once, so that nobody mends them one by one. */
export function leesBeslismodel(
  wortel: Moddleelement,
  feel: Feel,
): { soort: 'ok'; model: Beslismodel } | Extract<Dmnfout, { soort: 'geen-tabellen' | 'niet-te-gebruiken' }> {
  const elementen = elementenVan(wortel, 'drgElement');
  const beslissingen = elementen.filter((element) => is(element, 'dmn:Decision'));
  if (beslissingen.length === 0) return { soort: 'geen-tabellen' };
  const bezwaren: Dmnbezwaar[] = [];
  const invoer = elementen.filter((element) => is(element, 'dmn:InputData'));
  const lezingen = noemTabellenBijId(
    beslissingen.flatMap((beslissing) => leesBeslistabel(beslissing, bezwaren) ?? []),
    new Set(invoer.map((element) => toBeschrijving(element).id)),
  );
  const tabellen = zetOpVolgorde(
    lezingen.map(({ tabel }) => tabel),
    bezwaren,
  );
  const tabelnamen = new Set(tabellen.map(({ id }) => id));
  const kolommen = lezingen
    .flatMap((lezing) => lezing.kolommen)
    .filter(({ variabele }) => !tabelnamen.has(variabele));
  // A table that was drawn without input data names its variables in its columns only.
  const variabelen =
    invoer.length > 0
      ? invoer.map((element) => toVariabele(toBeschrijving(element), kolommen, tabellen, bezwaren))
      : [...new Map(kolommen.map((kolom) => [kolom.variabele, kolom])).values()].map((kolom) =>
          toVariabele(
            { id: kolom.variabele, naam: kolom.naam, vraag: '', typeRef: '' },
            kolommen,
            tabellen,
            bezwaren,
          ),
        );
  const model = { id: tekstVan(wortel, 'id'), naam: tekstVan(wortel, 'name'), variabelen, tabellen };
  bezwaren.push(...vindOnleesbareCellen(model, feel));
  return bezwaren.length > 0 ? { soort: 'niet-te-gebruiken', bezwaren } : { soort: 'ok', model };
}

/** Columns that name another table by its id in the file, its title or its outcome get the one name that we use. */
function noemTabellenBijId(lezingen: readonly Tabellezing[], invoer: ReadonlySet<string>): Tabellezing[] {
  const bijnamen = new Map(
    lezingen.flatMap(({ tabel, bijnamen }) => bijnamen.map((bijnaam) => [bijnaam, tabel.id] as const)),
  );
  return lezingen.map((lezing) => {
    const vast = <K extends { variabele: string }>(kolom: K): K => {
      const id = invoer.has(kolom.variabele) ? undefined : bijnamen.get(kolom.variabele);
      return id === undefined || (id === lezing.tabel.id && kolom.variabele !== id)
        ? kolom
        : { ...kolom, variabele: id };
    };
    return {
      ...lezing,
      kolommen: lezing.kolommen.map(vast),
      tabel: { ...lezing.tabel, kolommen: lezing.tabel.kolommen.map(vast) },
    };
  });
}

type Beschrijving = { id: string; naam: string; vraag: string; typeRef: string };

function toBeschrijving(invoer: Moddleelement): Beschrijving {
  const naam = tekstVan(invoer, 'name');
  const variabele = elementVan(invoer, 'variable');
  return {
    id: tekstVan(variabele, 'name') || naam,
    naam,
    vraag: tekstVan(invoer, 'description').trim(),
    typeRef: tekstVan(variabele, 'typeRef'),
  };
}

function toVariabele(
  { id, naam, vraag, typeRef }: Beschrijving,
  kolommen: Tabellezing['kolommen'],
  tabellen: readonly Beslistabel[],
  bezwaren: Dmnbezwaar[],
): Variabele {
  const eigen = kolommen.filter(({ variabele }) => variabele === id);
  const type = typeRef || (eigen.find((kolom) => kolom.typeRef !== '')?.typeRef ?? '');
  const cellen = tabellen.flatMap((tabel) =>
    tabel.kolommen.flatMap((kolom, k) =>
      kolom.variabele === id ? tabel.rijen.map(({ cellen }) => cellen[k] ?? '-') : [],
    ),
  );
  const soort = toWaardesoort(type, cellen);
  if (soort === undefined) bezwaren.push({ soort: 'waardesoort', naam, waardesoort: type });
  const toegestaan = eigen.find(({ waarden }) => waarden !== '')?.waarden ?? '';
  const lijst = leesLiteralen(toegestaan);
  return {
    id,
    naam,
    vraag,
    soort: soort ?? 'string',
    waarden: lijst ?? null,
    grens: lijst ? '' : toegestaan,
  };
}

const SOORTEN: Readonly<Record<string, Waardesoort>> = {
  string: 'string',
  boolean: 'boolean',
  number: 'number',
  integer: 'number',
  long: 'number',
  double: 'number',
};

/** Without a type, the cells show what is meant. @returns undefined for a type that has no place here, such as a date */
function toWaardesoort(typeRef: string, cellen: readonly string[]): Waardesoort | undefined {
  const kaal = typeRef.replace(/^.*:/, '').toLowerCase();
  if (kaal !== '' && kaal !== 'any') return SOORTEN[kaal];
  const gevuld = cellen.filter((cel) => !isAlles(cel));
  if (gevuld.some((cel) => cel.includes('"'))) return 'string';
  return gevuld.length > 0 && gevuld.every((cel) => /^\s*(not\()?\s*(true|false)/.test(cel))
    ? 'boolean'
    : 'number';
}

/** Tables after the tables that they use; a circle becomes an objection. */
function zetOpVolgorde(tabellen: readonly Beslistabel[], bezwaren: Dmnbezwaar[]): Beslistabel[] {
  const klaar: Beslistabel[] = [];
  let wachten = [...tabellen];
  while (wachten.length > 0) {
    const namen = new Set(wachten.map(({ id }) => id));
    const vrij = wachten.filter(({ kolommen }) => !kolommen.some(({ variabele }) => namen.has(variabele)));
    if (vrij.length === 0) {
      bezwaren.push({ soort: 'kring', namen: wachten.map(({ naam }) => naam) });
      return [...klaar, ...wachten];
    }
    klaar.push(...vrij);
    wachten = wachten.filter((tabel) => !vrij.includes(tabel));
  }
  return klaar;
}

function vindOnleesbareCellen({ variabelen, tabellen }: Beslismodel, { kanCel }: Feel): Dmnbezwaar[] {
  const soorten = new Map(variabelen.map(({ id, soort }) => [id, soort]));
  return tabellen.flatMap((tabel) =>
    tabel.kolommen.flatMap(({ variabele, naam }, k) => {
      const [proef = 0] = toVoorbeelden(soorten.get(variabele) ?? 'string', []);
      return tabel.rijen.flatMap(({ cellen }, rij): Dmnbezwaar[] => {
        const tekst = cellen[k] ?? '-';
        return isAlles(tekst) || kanCel(tekst, proef)
          ? []
          : [{ soort: 'uitdrukking', tabel: tabel.naam, rij: rij + 1, kolom: naam, tekst }];
      });
    }),
  );
}
