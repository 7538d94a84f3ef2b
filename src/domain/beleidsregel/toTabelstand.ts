import { beperk, toReikwijdte } from './beslisdiagram.ts';
import type { Beslisrij, Beslistabel, Feiten, Waarde } from './beslismodel.ts';
import { toRijnummers, type Toetsbaarmodel, toUitkomsten } from './tabeldiagrammen.ts';
import { klasseVan } from './waardeklassen.ts';

/** What a table says as far as the facts go. */
export type Tabelstand = {
  tabel: Beslistabel;
  /** What can still come out: a list of outcomes per possibility, one list = settled, an empty list = nothing. */
  mogelijk: readonly (readonly Waarde[])[];
  /** Rows behind what can still come out, in the order of the table. */
  rijen: readonly Beslisrij[];
  /** Unknown variables that can change the outcome, in the order of the model. */
  openVragen: readonly string[];
};

/**
 * What can come out of a table when only some facts are known. Exact: a variable is open only when there are answers
 * to the other questions for which it makes a difference to the outcome.
 * @throws when the model has no such table
 */
export function toTabelstand(toetsbaar: Toetsbaarmodel, doel: string, feiten: Feiten): Tabelstand {
  const tabel = toetsbaar.model.tabellen.find(({ id }) => id === doel);
  const diagram = toetsbaar.rijen.get(doel);
  if (!tabel || !diagram) throw new Error(`no table ${doel} in model ${toetsbaar.model.id}`);
  const { maker, model } = toetsbaar;
  const rest = beperk(maker, diagram, toBekend(toetsbaar, feiten));
  const uitkomsten = maker.combineer(
    (welke) => JSON.stringify(toUitkomsten(tabel, welke)),
    rest,
    maker.blad(''),
  );
  const reikwijdte = toReikwijdte(uitkomsten);
  const rijnummers = new Set(toReikwijdte(rest).uitkomsten.flatMap(toRijnummers));
  return {
    tabel,
    mogelijk: reikwijdte.uitkomsten.map((tekst) => JSON.parse(tekst) as Waarde[]),
    rijen: tabel.rijen.filter((_, rij) => rijnummers.has(rij)),
    openVragen: reikwijdte.variabelen.flatMap((nummer) => model.variabelen[nummer]?.id ?? []),
  };
}

function toBekend({ model, klassen, celtoets }: Toetsbaarmodel, feiten: Feiten): Map<number, number> {
  return new Map(
    model.variabelen.flatMap((variabele, nummer): [number, number][] => {
      const waarde = feiten.get(variabele.id);
      if (waarde === undefined) return [];
      const klasse = klasseVan(variabele, klassen[nummer] ?? [], waarde, celtoets);
      return klasse === undefined ? [] : [[nummer, klasse]];
    }),
  );
}
