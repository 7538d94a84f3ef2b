import { type Diagram, type Diagrammaker, maakDiagrammen } from './beslisdiagram.ts';
import { type Beslismodel, type Beslistabel, type Celtoets, isAlles, type Waarde } from './beslismodel.ts';
import { toWaardeklassen, type Waardeklasse } from './waardeklassen.ts';

/** A model that can be tried: for every table which rows count, for every combination of answers. */
export type Toetsbaarmodel = {
  model: Beslismodel;
  celtoets: Celtoets;
  maker: Diagrammaker;
  /** Per variable, in the order of the model: the values that cells can tell apart. */
  klassen: readonly (readonly Waardeklasse[])[];
  /** Per table id: the numbers of the rows that count under its hit policy, from 0, joined by commas; '' = none. */
  rijen: ReadonlyMap<string, Diagram>;
};

const WAAR = '1';
const NIET = '';

/** Works out all tables. A column about something that does not exist never fits; `controleerTabellen` reports it. */
export function maakToetsbaar(model: Beslismodel, celtoets: Celtoets): Toetsbaarmodel {
  const onthouden = onthoud(celtoets);
  const maker = maakDiagrammen();
  const klassen = model.variabelen.map((variabele) => toWaardeklassen(model, variabele, onthouden));
  const rijen = new Map<string, Diagram>();
  const toetsbaar = { model, celtoets: onthouden, maker, klassen, rijen };
  for (const tabel of model.tabellen) rijen.set(tabel.id, toRijen(toetsbaar, tabel));
  return toetsbaar;
}

function toRijen(toetsbaar: Toetsbaarmodel, tabel: Beslistabel): Diagram {
  const { blad, combineer } = toetsbaar.maker;
  return tabel.rijen.reduce<Diagram>(
    (tot, _, rij) =>
      combineer(
        (eerder, past) => {
          if (past === NIET || (tabel.trefregel === 'eerste' && eerder !== '')) return eerder;
          return eerder === '' ? String(rij) : `${eerder},${rij}`;
        },
        tot,
        toRijvoorwaarde(toetsbaar, tabel, rij),
      ),
    blad(''),
  );
}

/** When one row fits, whatever the other rows do. */
function toRijvoorwaarde(toetsbaar: Toetsbaarmodel, tabel: Beslistabel, rij: number): Diagram {
  const { blad, combineer } = toetsbaar.maker;
  return tabel.kolommen.reduce<Diagram>((tot, { variabele }, k) => {
    const cel = tabel.rijen[rij]?.cellen[k] ?? '-';
    return isAlles(cel)
      ? tot
      : combineer((a, b) => (a === WAAR && b === WAAR ? WAAR : NIET), tot, toCel(toetsbaar, variabele, cel));
  }, blad(WAAR));
}

function toCel(
  { model, maker, klassen, rijen, celtoets }: Toetsbaarmodel,
  naam: string,
  cel: string,
): Diagram {
  const { blad, vraag, combineer } = maker;
  const nummer = model.variabelen.findIndex(({ id }) => id === naam);
  if (nummer !== -1) {
    const takken = (klassen[nummer] ?? []).map(({ past }) => blad(past.get(cel) === true ? WAAR : NIET));
    return vraag(nummer, takken);
  }
  const tabel = model.tabellen.find(({ id }) => id === naam);
  const diagram = rijen.get(naam);
  if (!tabel || !diagram) return blad(NIET);
  return combineer(
    (welke) => (toUitkomsten(tabel, welke).some((waarde) => celtoets(cel, waarde)) ? WAAR : NIET),
    diagram,
    blad(''),
  );
}

/** What rows give, by their numbers as a diagram holds them. */
export function toUitkomsten(tabel: Beslistabel, welke: string): Waarde[] {
  return toRijnummers(welke).flatMap((rij) => tabel.rijen[rij]?.uitkomst ?? []);
}

export function toRijnummers(welke: string): number[] {
  return welke === '' ? [] : welke.split(',').map(Number);
}

function onthoud(celtoets: Celtoets): Celtoets {
  const bekend = new Map<string, Map<Waarde, boolean>>();
  return (cel, waarde) => {
    const perWaarde = bekend.get(cel) ?? new Map<Waarde, boolean>();
    bekend.set(cel, perWaarde);
    const past = perWaarde.get(waarde) ?? celtoets(cel, waarde);
    perWaarde.set(waarde, past);
    return past;
  };
}
