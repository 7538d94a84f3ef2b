import type { Werkproces } from '../../domain/proces/werkproces.ts';
import type { Tekenknoop } from './tekenmodel.ts';

/** A step or gateway of our own process; `rij` counts from 1 within its lane. */
export type EigenKnoop = Required<Tekenknoop> & { rij: number };

/** The hoofdstappen and gateways of our own process, with the lines of text that were chosen for them. */
export const toEigenKnopen = ({ hoofdstappen, poorten }: Werkproces): EigenKnoop[] => [
  ...hoofdstappen.map(({ id, naam, kort, baan, fase, rij }) => ({
    id,
    soort: 'stap' as const,
    naam,
    regels: kort,
    baan,
    fase,
    rij,
  })),
  ...poorten.map(({ id, vraag, kort, baan, fase, rij }) => ({
    id,
    soort: 'poort' as const,
    naam: vraag,
    regels: [kort],
    baan,
    fase,
    rij,
  })),
];
