import { controleTekst } from '../../texts/controle.ts';
import { bevindingIn, type Controle } from './Inhoud.ts';

const inMijlpalen = bevindingIn('mijlpalen');

/** Ids are unique, days stand in order, and a figure says what it counted. */
export const controleerMijlpalen: Controle = ({ mijlpalen: { mijlpalen } }) =>
  mijlpalen.flatMap(({ id, datum, soort, telde }, plek) => {
    const vorige = mijlpalen[plek - 1]?.datum;
    return [
      ...(mijlpalen.findIndex((ander) => ander.id === id) < plek
        ? [inMijlpalen(['mijlpalen', plek, 'id'], controleTekst.dubbelId({ id }))]
        : []),
      ...(vorige !== undefined && datum < vorige
        ? [inMijlpalen(['mijlpalen', plek, 'datum'], controleTekst.mijlpaalVolgorde({ datum, vorige }))]
        : []),
      ...((soort === 'cijfer') === (telde === null)
        ? [inMijlpalen(['mijlpalen', plek, 'telde'], controleTekst.mijlpaalTelde({ id }))]
        : []),
    ];
  });
