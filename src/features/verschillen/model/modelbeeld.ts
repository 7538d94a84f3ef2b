import type { Invoermerk } from '../../../diagram/beeld.ts';
import { type Indeling, toModelindeling } from '../../../diagram/indeling.ts';
import { KLEINSTE_FACTOR, type Maat, maatVoorFactor } from '../../../diagram/maten.ts';
import type { Tekenmodel } from '../../../diagram/model/tekenmodel.ts';
import { toVergelekenmodel } from '../../../diagram/model/vergelekenmodel.ts';
import type { Merk } from '../../../domain/proces/merken.ts';
import type { Modelvergelijking } from '../../../domain/proces/vergelijkModel.ts';
import type { Procesmodel } from '../../../domain/proces/procesmodel.ts';
import type { Werkproces } from '../../../domain/proces/werkproces.ts';
import type { Beeldmerken } from '../beeldmerken.ts';
import { modelTekst } from '../../../texts/model.ts';
import { toEigenBanen } from './eigenBanen.ts';
import type { Modelverschil } from './modelverschillen.ts';
import { type Schemamodel, toSchemamodelVan } from '../schema/schemamodel.ts';

/** Smallest text that one can read: such a picture is wider than its box. */
export const MODELMAAT = maatVoorFactor(KLEINSTE_FACTOR);

export type Modelbeeldinvoer = {
  werkproces: Werkproces;
  model: Procesmodel;
  vergelijking: Modelvergelijking;
  /** the differences; a step bears their places in the list, from 1 */
  rijen: readonly Modelverschil[];
};

/** The picture of a model beside the preferred process. Cost: the layout. */
export function toModelbeeld(invoer: Modelbeeldinvoer, maat: Maat): Schemamodel {
  return toIngedeeldBeeld(invoer, toModelindeling({ model: toModeltekening(invoer), maat }));
}

/** What to lay out: our own picture, with the steps that only the model has. */
export function toModeltekening({ werkproces, model, vergelijking }: Modelbeeldinvoer): Tekenmodel {
  const modelbanen = { banen: toEigenBanen(model, werkproces), onze: new Map() };
  return zonderGebeurtenissen(toVergelekenmodel({ werkproces, huidig: vergelijking.huidig, modelbanen }));
}

/** The same once it is laid out, with its marks. */
export function toIngedeeldBeeld(
  { werkproces, vergelijking, rijen }: Modelbeeldinvoer,
  indeling: Indeling,
): Schemamodel {
  return toSchemamodelVan(indeling, toBeeldmerken(vergelijking, rijen), werkproces);
}

/** A model says nothing of our events, and each of them would make the picture a column wider. */
function zonderGebeurtenissen(model: Tekenmodel): Tekenmodel {
  const weg = new Set(model.gebeurtenissen.map(({ id }) => id));
  return {
    ...model,
    gebeurtenissen: [],
    overgangen: model.overgangen.filter(({ van, naar }) => !weg.has(van) && !weg.has(naar)),
  };
}

function toBeeldmerken({ merken }: Modelvergelijking, rijen: readonly Modelverschil[]): Beeldmerken {
  const nummers = toNummers(rijen);
  const met = (gezocht: Merk) =>
    new Set([...merken].filter(([, { merk }]) => merk === gezocht).map(([id]) => id));
  return {
    merken: new Map(
      [...merken].map(([id, { merk }]): [string, Invoermerk] => [
        id,
        toInvoermerk(merk, nummers.get(id) ?? []),
      ]),
    ),
    zonder: { nu: met('komt-erbij'), voorkeur: met('vervalt') },
    nuTelling: new Map(),
    voor: new Map(),
    totaal: 1,
  };
}

const toInvoermerk = (merk: Merk, nummers: readonly number[]): Invoermerk => ({
  merk,
  nummers,
  nummerzin: modelTekst.vergelijken.nummers(nummers),
});

/** Drawn id → places in the list of the differences that it shows. */
function toNummers(rijen: readonly Modelverschil[]): Map<string, number[]> {
  const uit = new Map<string, number[]>();
  for (const [plek, { knopen }] of rijen.entries())
    for (const id of knopen) uit.set(id, [...(uit.get(id) ?? []), plek + 1]);
  return uit;
}

/** How many drawn steps have each mark. */
export function telMerken({ merken }: Modelvergelijking): Map<Merk, number> {
  const uit = new Map<Merk, number>();
  for (const { merk } of merken.values()) uit.set(merk, (uit.get(merk) ?? 0) + 1);
  return uit;
}
