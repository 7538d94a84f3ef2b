import type { Norm, Norminvulling } from '../../domain/scanlijst/normenset.ts';
import { leesGetal, schrijfGetal } from '../../texts/getal.ts';

/** A norm as it stands in the fields: all text, until it is saved. */
export type Normveld = {
  getal: string;
  keuze: string | null;
  /** one per line */
  regels: string;
  eenheid: string;
  anker: string;
  bron: string;
};

/** The fields of a norm; an empty one starts with the first unit and anchor that it can have. */
export function toNormveld(norm: Norm): Normveld {
  const { waarde, eenheid, anker, bron, eenheidKeuze, ankerKeuze } = norm;
  return {
    getal: typeof waarde === 'number' ? schrijfGetal(waarde) : '',
    keuze: typeof waarde === 'string' ? waarde : null,
    regels: Array.isArray(waarde) ? waarde.join('\n') : '',
    eenheid: eenheid ?? eenheidKeuze?.[0] ?? '',
    anker: anker ?? ankerKeuze?.[0] ?? '',
    bron: bron ?? '',
  };
}

/** What the fields say, for this norm; vindNormfout says whether it can be used. */
export function leesNormveld(norm: Norm, veld: Normveld): Norminvulling {
  return {
    waarde: leesWaarde(norm, veld),
    eenheid: norm.eenheidKeuze ? veld.eenheid : norm.eenheid,
    anker: norm.ankerKeuze ? veld.anker : norm.anker,
    bron: veld.bron.trim(),
  };
}

function leesWaarde({ soort }: Norm, { getal, keuze, regels }: Normveld): Norminvulling['waarde'] {
  switch (soort) {
    case 'termijn':
    case 'getal':
      return leesGetal(getal) ?? null;
    case 'keuze':
      return keuze;
    case 'lijst':
      return regels.split('\n').flatMap((regel) => regel.trim() || []);
    default:
      return soort satisfies never;
  }
}
