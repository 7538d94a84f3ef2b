import type { Norm, Norminvulling, Normwaarde } from '../../domain/scanlijst/normenset.ts';

/** The first thing that is wrong with a value for this norm; `lijst` and `keuze` are about the value too. */
export type Normfout = 'waarde' | 'keuze' | 'lijst' | 'eenheid' | 'anker' | 'bron';

/** Checks a value that somebody filled in or read from a file. A norm without a source is refused. */
export function vindNormfout(
  norm: Norm,
  { waarde, eenheid, anker, bron }: Norminvulling,
): Normfout | undefined {
  if (!pastWaarde(norm, waarde)) {
    return norm.soort === 'keuze' || norm.soort === 'lijst' ? norm.soort : 'waarde';
  }
  if (!past(eenheid, norm.eenheidKeuze, norm.eenheid)) return 'eenheid';
  if (!past(anker, norm.ankerKeuze, norm.anker)) return 'anker';
  return bron.trim() === '' ? 'bron' : undefined;
}

function pastWaarde(norm: Norm, waarde: Normwaarde): boolean {
  switch (norm.soort) {
    case 'termijn':
    case 'getal':
      return typeof waarde === 'number' && Number.isFinite(waarde) && waarde >= 0;
    case 'keuze':
      return (norm.keuzes ?? []).some(({ id }) => id === waarde);
    case 'lijst':
      return Array.isArray(waarde) && waarde.length > 0 && waarde.every((regel) => regel.trim() !== '');
    default:
      return norm.soort satisfies never;
  }
}

function past(waarde: string | null, keuze: readonly string[] | undefined, vast: string | null): boolean {
  return keuze === undefined ? waarde === vast : waarde !== null && keuze.includes(waarde);
}
