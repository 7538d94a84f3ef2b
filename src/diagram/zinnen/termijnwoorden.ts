import type { Termijn } from '../../domain/proces/procesgraaf.ts';
import { duurInWoorden, procesverschil as t } from '../../texts/procesverschil.ts';

/** `6 weken na de aanvraag`; the anchor's words come from the content. */
export function termijnInWoorden(termijn: Termijn, ankertekst: (id: string) => string): string {
  switch (termijn.soort) {
    case 'geen':
      return t.geenTermijn;
    case 'onbekend':
      return t.termijnOnbekend;
    case 'tekst':
      return termijn.tekst;
    case 'termijn':
      if (termijn.anker === 'per-datum') return t.perDatum(termijn.waarde, termijn.eenheid);
      if (termijn.anker === 'van-de-maand') return t.opDag(termijn.waarde);
      return termijn.waarde === 0
        ? t.meteen(ankertekst(termijn.anker))
        : t.termijn(duurInWoorden(termijn.waarde, termijn.eenheid), ankertekst(termijn.anker));
    default:
      return termijn satisfies never;
  }
}
