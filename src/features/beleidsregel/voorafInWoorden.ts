import type { Casus } from '../../domain/beleidsregel/casus.ts';
import { isDag } from '../../domain/beleidsregel/casus.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { antwoordInWoorden, variabeleVan } from './regelwoorden.ts';

const t = beleidsregelTekst;

/** What was known beforehand, one line each; a line that says so when nothing was. */
export function voorafInWoorden({ regel, toetsbaar }: GelezenRegel, casus: Casus): string[] {
  const velden = ['startWerk', 'startLks', 'geboortedatum'] as const;
  const dagen = velden.flatMap((veld) => {
    const dag = casus.dagen[veld];
    return dag === '' ? [] : [t.advies.feit(t.vooraf.velden[veld], isDag(dag) ? dagInWoorden(dag) : dag)];
  });
  const vragen = regel.vooraf.vragen.flatMap((id) => {
    const antwoord = casus.antwoorden.get(id);
    const naam = variabeleVan(toetsbaar, id)?.naam ?? id;
    return antwoord ? [t.advies.feit(naam, antwoordInWoorden(regel, id, antwoord))] : [];
  });
  const alles = [...dagen, ...vragen];
  return alles.length === 0 ? [t.vooraf.geen] : alles;
}
