import type { Casusinhoud } from '../domain/casus/casusinhoud.ts';
import type { Kalender } from '../domain/casus/kalender.ts';

/** What a casus walks through, and the calendar with the holidays. */
export type Casusbron = { inhoud: Casusinhoud; kalender: Kalender };

/** Loads the cases and the calendar; the build has checked them. @throws when they cannot be fetched */
export async function laadCasusinhoud(): Promise<Casusbron> {
  const [{ default: inhoud }, { default: kalender }] = await Promise.all([
    import('../../checklists/casussen.yaml'),
    import('virtual:feestdagen'),
  ]);
  return { inhoud: inhoud as Casusinhoud, kalender };
}
