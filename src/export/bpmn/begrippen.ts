import type { Werkproces } from '../../domain/proces/werkproces.ts';

/** Words for the anchors and channels that a model only knows by their id. */
export type Begrippen = Pick<Werkproces, 'ankers' | 'kanalen'>;
