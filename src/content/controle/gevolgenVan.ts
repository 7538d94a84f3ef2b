import type { Effect } from '../../domain/scanlijst/effect.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import type { Datapad } from './Controlefout.ts';

/** An effect with the answer that causes it. `code` is an option, or `afwijking` for a norm. */
export type Gevolg = { punt: Scanpunt; code: string; effect: Effect; plek: Datapad };

/** All effects of a list, in the order of the file. */
export function gevolgenVan(scanpunten: readonly Scanpunt[]): Gevolg[] {
  return scanpunten.flatMap((punt, index) => [
    ...(punt.opties ?? []).flatMap((optie, plaats) =>
      (optie.effecten ?? []).map((effect, nummer) => ({
        punt,
        code: optie.code,
        effect,
        plek: ['scanpunten', index, 'opties', plaats, 'effecten', nummer],
      })),
    ),
    ...(punt.effectenBijAfwijking ?? []).map((effect, nummer) => ({
      punt,
      code: 'afwijking',
      effect,
      plek: ['scanpunten', index, 'effectenBijAfwijking', nummer],
    })),
  ]);
}
