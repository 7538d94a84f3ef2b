import type { Beeld, Beelddeel, Beeldknoop, Pil, Stand } from '../../../diagram/beeld.ts';
import type { Deelbeeld } from './deelbeeld.ts';
import { type Schemaknoop, type Schemamodel, toGetekendeStappen } from './schemamodel.ts';

/**
 * The picture as one view shows it: what only fades out on the screen is not there at all.
 * @param getekendAls the view whose colours it gets: of two gemeenten neither is drawn as the preferred one
 */
export function toStandbeeld(model: Schemamodel, stand: Stand, getekendAls: Stand = stand): Beeld {
  const isGetekend = maakIsGetekend(stand);
  const knopen = model.knopen.filter(isGetekend);
  const ids = new Set(knopen.map(({ id }) => id));
  return {
    ...model,
    stand: getekendAls,
    knopen: knopen.map((knoop) => toKnoop(knoop, stand)),
    lijnen: model.lijnen
      .filter(isGetekend)
      .map((lijn) => (stand === 'verschil' ? lijn : { ...lijn, merk: 'gelijk' })),
    delen: new Map(knopen.flatMap(({ id, deel }) => (deel ? [[id, toDeel(deel, stand)]] : []))),
    // A circle in a cell of its own belongs to no step.
    tekens: model.tekens.filter(({ id, bij }) => id === bij || ids.has(bij)),
  };
}

/** The steps of one view in words: what each is, and what comes after it. */
export function toStapzinnen(model: Schemamodel, stand: Stand): string[] {
  return toGetekendeStappen(model)
    .filter(maakIsGetekend(stand))
    .map(({ zin, daarna }) => `${zin} ${daarna[stand]}`.trim());
}

const maakIsGetekend =
  (stand: Stand) =>
  ({ standen }: { standen: string }): boolean =>
    standen.split(' ').includes(stand);

/** What stays the same has a pill only where the differences are shown. */
const metPil = (pil: Pil | undefined, stand: Stand): { pil?: Pil } =>
  pil !== undefined && (stand === 'verschil' || pil.merk !== 'blijft') ? { pil } : {};

function toKnoop({ telling, pil, nuTelling, deel: _apart, ...knoop }: Schemaknoop, stand: Stand): Beeldknoop {
  const tekst = stand === 'nu' && nuTelling !== undefined ? nuTelling : telling?.tekst;
  const heeftTelling = telling !== undefined && typeof tekst === 'string' && stand !== 'voorkeur';
  return {
    ...knoop,
    ...metPil(pil, stand),
    ...(heeftTelling ? { telling: { ...telling, tekst } } : {}),
  };
}

function toDeel(deel: Deelbeeld, stand: Stand): Beelddeel {
  const knopen = deel.knopen.filter(maakIsGetekend(stand));
  return { ...deel, knopen: knopen.map(({ pil, ...knoop }) => ({ ...knoop, ...metPil(pil, stand) })) };
}
