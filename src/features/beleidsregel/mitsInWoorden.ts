import type { Mits } from '../../domain/beleidsregel/toAdvies.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { celInWoorden } from './celInWoorden.ts';
import type { GelezenRegel } from './gelezenRegel.ts';

const t = beleidsregelTekst.advies;

/** When a point counts that nothing was asked for. */
export function mitsInWoorden(gelezen: GelezenRegel, { als }: Mits): string {
  return t.alleenAls(
    als.map(({ kolom, variabele, cel }) => t.voorwaarde(kolom, celInWoorden(gelezen, variabele, cel))),
  );
}
