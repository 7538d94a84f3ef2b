import type { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import type { Bevinding } from '../../domain/beleidsregel/toetsAanWet.ts';
import { regeltoetsTekst } from '../../texts/regeltoets.ts';

const t = regeltoetsTekst.toets;

/** What a finding is about. */
export function feitnaam({ feit }: Bevinding): string {
  switch (feit.soort) {
    case 'groep':
      return feit.naam;
    case 'begrip':
      return feit.id === 'doelgroep' || feit.id === 'loonwaarde' ? t.naam[feit.id] : feit.artikel;
    case 'forfaitair-bedrag':
    case 'forfaitair-duur':
    case 'beslistermijn':
    case 'proefplaats':
    case 'verordening':
      return t.naam[feit.soort];
    default:
      return feit satisfies never;
  }
}

/** What the rule says about it. */
export function lokaalInWoorden({ feit, stand, lokaal }: Bevinding, { vastgelegd }: Beleidsregel): string {
  if (stand === 'later') return t.lokaal.later;
  if (stand === 'onbekend') return t.lokaal.onbekend;
  switch (feit.soort) {
    case 'groep':
      return stand === 'gelijk' ? t.lokaal.groepWel(lokaal ?? '') : t.lokaal.groepNiet;
    case 'begrip': {
      const begrip = vastgelegd.begrippen[feit.id];
      return begrip ? t.lokaal.begrip(begrip.zin, begrip.artikel) : t.lokaal.niets;
    }
    case 'forfaitair-bedrag': {
      const bedrag = vastgelegd.forfaitairBedrag;
      return bedrag ? t.lokaal.bedrag(bedrag.procent, bedrag.over, bedrag.artikel) : t.lokaal.niets;
    }
    case 'forfaitair-duur': {
      const duur = vastgelegd.forfaitairMaanden;
      return duur ? t.lokaal.maanden(duur.maanden, duur.artikel) : t.lokaal.niets;
    }
    case 'beslistermijn': {
      const termijn = vastgelegd.beslistermijn;
      return termijn ? t.lokaal.weken(termijn.weken, termijn.artikel) : t.lokaal.geenTermijn;
    }
    case 'proefplaats': {
      const proef = vastgelegd.proefplaats;
      if (!proef) return t.lokaal.niets;
      return stand === 'ruimte'
        ? t.lokaal.zonderVerlenging(proef.maanden, proef.artikel)
        : t.lokaal.maanden(proef.maanden, proef.artikel);
    }
    case 'verordening':
      return t.lokaal.verordening;
    default:
      return feit satisfies never;
  }
}
