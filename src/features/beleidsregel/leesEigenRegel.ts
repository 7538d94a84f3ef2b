import { toKaleRegel } from '../../domain/beleidsregel/beleidsregel.ts';
import type { Tabelfout } from '../../domain/beleidsregel/controleerTabellen.ts';
import type { Dmnuitkomst } from '../../import/dmnuitkomst.ts';
import { leesDmn } from '../../import/leesDmn.ts';
import { toTekst } from '../../import/toTekst.ts';
import { dmnTekst as t } from '../../texts/dmn.ts';
import type { GelezenRegel } from './gelezenRegel.ts';

export type Leesuitkomst =
  | { soort: 'ok'; gelezen: GelezenRegel }
  /** tables that are not whole */
  | { soort: 'met-fouten'; fouten: readonly Tabelfout[] }
  | Exclude<Dmnuitkomst, { soort: 'ok' }>;

/** Reads a rule from a file of the user. @param id what it is called from now on */
export async function leesEigenRegel(bytes: Uint8Array, id: string): Promise<Leesuitkomst> {
  const uitkomst = await leesDmn(bytes);
  if (uitkomst.soort !== 'ok') return uitkomst;
  const { toetsbaar, fouten } = uitkomst;
  if (fouten.length > 0) return { soort: 'met-fouten', fouten };
  const { model } = toetsbaar;
  const kaal = toKaleRegel(
    model.naam || t.naamloos,
    model.tabellen.map((tabel) => tabel.id),
  );
  const tekst = toTekst(bytes);
  return {
    soort: 'ok',
    gelezen: { regel: { ...kaal, id }, toetsbaar, dmn: tekst.soort === 'ok' ? tekst.tekst : '' },
  };
}
