import type { Beeld, Beeldknoop, Stand } from '../../../diagram/beeld.ts';
import type { Schemaknoop, Schemamodel } from './schemamodel.ts';

/**
 * The picture as one view shows it: what only fades out on the screen is not there at all.
 * @param getekendAls the view whose colours it gets: of two gemeenten neither is drawn as the preferred one
 */
export function toStandbeeld(model: Schemamodel, stand: Stand, getekendAls: Stand = stand): Beeld {
  const isGetekend = ({ standen }: { standen: string }) => standen.split(' ').includes(stand);
  const knopen = model.knopen.filter(isGetekend);
  const ids = new Set(knopen.map(({ id }) => id));
  return {
    ...model,
    stand: getekendAls,
    knopen: knopen.map((knoop) => toKnoop(knoop, stand)),
    lijnen: model.lijnen
      .filter(isGetekend)
      .map((lijn) => (stand === 'verschil' ? lijn : { ...lijn, merk: 'gelijk' })),
    tekens: model.tekens.filter(({ bij }) => ids.has(bij)),
  };
}

function toKnoop({ telling, pil, nuTelling, ...knoop }: Schemaknoop, stand: Stand): Beeldknoop {
  const heeftPil = pil !== undefined && (stand === 'verschil' || pil.merk !== 'blijft');
  const heeftTelling = telling !== undefined && stand !== 'voorkeur';
  return {
    ...knoop,
    ...(heeftPil ? { pil } : {}),
    ...(heeftTelling
      ? { telling: stand === 'nu' && nuTelling !== undefined ? { ...telling, tekst: nuTelling } : telling }
      : {}),
  };
}
