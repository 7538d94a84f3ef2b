import type { Regelinhoud } from '../../content/laadBeleidsregels.ts';
import type { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import type { Toetsbaarmodel } from '../../domain/beleidsregel/tabeldiagrammen.ts';
import { leesDmn } from '../../import/leesDmn.ts';

/** A local rule that can be tried. `dmn`: the file as it is, to download. */
export type GelezenRegel = { regel: Beleidsregel; toetsbaar: Toetsbaarmodel; dmn: string };

/** Reads the rules of the content. @throws when one has a fault: a test keeps them whole */
export async function leesRegels(inhoud: readonly Regelinhoud[]): Promise<GelezenRegel[]> {
  return Promise.all(
    inhoud.map(async ({ regel, dmn }) => {
      const gelezen = await leesDmn(dmn);
      if (gelezen.soort !== 'ok' || gelezen.fouten.length > 0)
        throw new Error(`${regel.id}: ${gelezen.soort}`);
      return { regel, toetsbaar: gelezen.toetsbaar, dmn };
    }),
  );
}
