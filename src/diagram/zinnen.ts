import type { Procesverschil } from '../domain/proces/diffProces.ts';
import type { Termijn } from '../domain/proces/procesgraaf.ts';
import type { Werkproces } from '../domain/proces/werkproces.ts';
import { duurInWoorden, procesverschil as t } from '../texts/procesverschil.ts';

/** A procesverschil in words: what it is about, and for a change how it is now and preferred. */
export type Verschilzin = {
  soort: 'vervalt' | 'komt-erbij' | 'verandert';
  zin: string;
  nu?: string;
  voorkeur?: string;
};

/** Says differences in Dutch; lines between steps have no sentence of their own. */
export function maakVerschilzinnen(
  werkproces: Werkproces,
): (verschil: Procesverschil) => Verschilzin | undefined {
  const op = <T extends { id: string }>(lijst: readonly T[]) => new Map(lijst.map((x) => [x.id, x]));
  const banen = op(werkproces.banen);
  const deelstappen = op(werkproces.deelstappen);
  const documenten = op(werkproces.documenten);
  const kanalen = op(werkproces.kanalen);
  const ankers = op(werkproces.ankers);
  const poorten = op(werkproces.poorten);
  const wie = (baan: string) => banen.get(baan)?.zin ?? baan;
  const termijn = (waarde: Termijn) => termijnInWoorden(waarde, (id) => ankers.get(id)?.tekst ?? id);

  const kanaalwoorden = (ids: readonly string[]) =>
    ids.length === 0 ? t.geenKanaal : t.en(ids.map((id) => kanalen.get(id)?.tekst ?? id));

  /** Only the documents that differ; the rest says nothing. */
  const documentwoorden = (ids: readonly string[], andere: readonly string[]) => {
    const eigen = ids.filter((id) => !andere.includes(id));
    if (eigen.length === 0) return t.geenStuk;
    return t.en(eigen.map((id) => documenten.get(id)?.zin ?? documenten.get(id)?.naam ?? id));
  };

  const veranderd = (v: Extract<Procesverschil, { soort: 'stap-verandert' }>): Verschilzin => {
    const stap = deelstappen.get(v.stap);
    const zin = t.handeling(wie(stap?.baan ?? ''), stap?.naam ?? v.stap);
    const uit = (nu: string, voorkeur: string): Verschilzin => ({ soort: 'verandert', zin, nu, voorkeur });
    switch (v.eigenschap) {
      case 'baan':
        return uit(t.doetDit(wie(v.huidig)), t.doetDit(wie(v.voorkeur)));
      case 'termijn':
        return uit(termijn(v.huidig), stap?.moment ?? termijn(v.voorkeur));
      case 'documenten':
        return uit(documentwoorden(v.huidig, v.voorkeur), documentwoorden(v.voorkeur, v.huidig));
      case 'kanalen':
        return uit(kanaalwoorden(v.huidig), kanaalwoorden(v.voorkeur));
      case 'frequentie':
        return uit(v.huidig ?? t.geenRitme, v.voorkeur ?? t.geenRitme);
      case 'volgorde':
        return uit(v.huidig ?? t.geenVolgorde, v.voorkeur ?? t.geenVolgorde);
      case 'naam':
        return uit(v.huidig, v.voorkeur);
      default:
        return v satisfies never;
    }
  };

  return (verschil) => {
    switch (verschil.soort) {
      case 'stap-vervalt':
        return { soort: 'vervalt', zin: t.handeling(wie(verschil.stap.baan), verschil.stap.naam) };
      case 'stap-komt-erbij':
        return { soort: 'komt-erbij', zin: t.handeling(wie(verschil.stap.baan), verschil.stap.naam) };
      case 'stap-verandert':
        return veranderd(verschil);
      case 'route-verandert': {
        const poort = poorten.get(verschil.poort);
        return {
          soort: 'verandert',
          zin: t.bijPoort(poort?.vraag ?? verschil.poort),
          nu: verschil.huidig ?? poort?.route ?? '',
          voorkeur: verschil.voorkeur ?? poort?.route ?? '',
        };
      }
      case 'poort-vervalt':
        return { soort: 'vervalt', zin: t.bijPoort(verschil.poort.vraag) };
      case 'poort-komt-erbij':
        return { soort: 'komt-erbij', zin: t.bijPoort(verschil.poort.vraag) };
      case 'overgang-vervalt':
      case 'overgang-komt-erbij':
        return undefined;
      default:
        return verschil satisfies never;
    }
  };
}

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
