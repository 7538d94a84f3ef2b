import { modelTekst } from '../../../texts/model.ts';
import { schema } from '../../../texts/schema.ts';
import type { Woorden } from '../useWoorden.ts';

const t = modelTekst.vergelijken;

/** Beside a model "onbekend" means that the model says nothing of a step. */
export const LEGENDAWOORDEN: Pick<Woorden, 'legenda' | 'stand'> = {
  legenda: (merk, aantal) => (merk === 'onbekend' ? t.onbekend(aantal) : schema.legenda(merk, aantal)),
  stand: (stand) => t.gekozen[stand],
};
