import { toDagnummer } from '../../../domain/casus/dagnummer.ts';
import type { Kaartklasse } from '../../../domain/voortgang/gemeentestatus.ts';
import { KAARTKLASSEN } from '../kaartstand.ts';
import type { Verloopgegevens } from './verloopgegevens.ts';

/** The counts of one day; 0 before the first. */
export function standOp(
  { van, klassen }: Pick<Verloopgegevens, 'van' | 'klassen'>,
  dag: string,
): Record<Kaartklasse, number> {
  const at = toDagnummer(dag) - toDagnummer(van);
  return Object.fromEntries(KAARTKLASSEN.map((klasse) => [klasse, klassen[klasse][at] ?? 0])) as Record<
    Kaartklasse,
    number
  >;
}
