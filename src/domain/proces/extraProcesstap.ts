import type { Processtap } from './procesgraaf.ts';
import type { ExtraStap } from './werkproces.ts';

/** An extra step of the content as a step of a process; the content says no more of it than who does what. */
export function toExtraProcesstap({ id, naam, baan }: ExtraStap): Processtap {
  return {
    id,
    naam,
    baan,
    termijn: { soort: 'geen' },
    documenten: [],
    kanalen: [],
    frequentie: null,
    volgorde: null,
  };
}
