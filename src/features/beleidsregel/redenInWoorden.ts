import type { Reden } from '../../domain/beleidsregel/toAdvies.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { waardeInWoorden } from './regelwoorden.ts';

const t = beleidsregelTekst.advies;

/**
 * The facts that a row looks at, as "name: value". What comes from an earlier table has its own reason;
 * what is unknown did not matter.
 */
export function redenInWoorden({ regel, toetsbaar }: GelezenRegel, { omdat }: Reden): string[] {
  const feiten = omdat.filter(({ variabele }) =>
    toetsbaar.model.variabelen.some(({ id }) => id === variabele),
  );
  return feiten.flatMap(({ kolom, variabele, waarde }) =>
    waarde === undefined ? [] : t.feit(kolom, waardeInWoorden(regel, variabele, waarde)),
  );
}
