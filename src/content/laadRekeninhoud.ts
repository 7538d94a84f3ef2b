import type { Bedragen } from '../domain/bedrag/bedragen.ts';
import type { Bron } from '../domain/scanlijst/bron.ts';
import { laadBronnen } from './laadBronnen.ts';

/** What the rekenhulp computes with, and the sources that it names. */
export type Rekeninhoud = { bedragen: Bedragen; bronnen: readonly Bron[] };

/** Loads the amounts and the sources; the build has checked them. @throws when they cannot be fetched */
export async function laadRekeninhoud(): Promise<Rekeninhoud> {
  const [{ default: bedragen }, { bronnen }] = await Promise.all([
    import('../../checklists/bedragen.yaml'),
    laadBronnen(),
  ]);
  return { bedragen: bedragen as Bedragen, bronnen };
}
