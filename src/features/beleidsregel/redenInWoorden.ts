import type { Reden } from '../../domain/beleidsregel/toAdvies.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { waardeInWoorden } from './regelwoorden.ts';

const t = beleidsregelTekst.advies;

/** What a row looks at, as "name: value"; what is unknown did not matter. */
export function redenInWoorden({ regel }: GelezenRegel, { omdat }: Reden): string[] {
  return omdat.flatMap(({ kolom, variabele, waarde }) =>
    waarde === undefined ? [] : t.feit(kolom, waardeInWoorden(regel, variabele, waarde)),
  );
}
