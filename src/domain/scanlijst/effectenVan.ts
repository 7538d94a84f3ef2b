import type { Effect } from './effect.ts';
import type { Scanpunt } from './scanlijst.ts';

/** Everything that an answer to this question can change in the process. */
export function effectenVan({ opties, effectenBijAfwijking }: Scanpunt): readonly Effect[] {
  return [...(opties ?? []).flatMap(({ effecten }) => effecten ?? []), ...(effectenBijAfwijking ?? [])];
}
