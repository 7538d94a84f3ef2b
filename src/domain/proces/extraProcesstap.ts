import type { Processtap } from './procesgraaf.ts';
import type { ExtraStap } from './werkproces.ts';

/** An extra step of the content as a step of a process; the content says who does what, with which documents. */
export function toExtraProcesstap({ id, naam, baan, in: erin = [], uit = [] }: ExtraStap): Processtap {
  return {
    id,
    naam,
    baan,
    termijn: { soort: 'geen' },
    documenten: [...erin, ...uit].toSorted(),
    kanalen: [],
    frequentie: null,
    volgorde: null,
  };
}
