import { Wijzigingsveld } from '../wijziging/besluit.ts';
import { leesWijzigingssleutel } from './sleutels.ts';
import { vastgelegd } from './traject.ts';

const FEITEN = {
  besluit: vastgelegd(Wijzigingsveld.besluit),
  status: vastgelegd(Wijzigingsveld.status),
  eigenaar: vastgelegd(Wijzigingsveld.eigenaar),
  deadline: vastgelegd(Wijzigingsveld.deadline),
  inspanning: vastgelegd(Wijzigingsveld.inspanning),
} satisfies Record<keyof Wijzigingsveld, unknown>;

const isVeld = (veld: string): veld is keyof Wijzigingsveld => Object.hasOwn(FEITEN, veld);

/**
 * What may stand under a key of `wijzigingen`: the field in the key decides. Undefined for a key that names no change or
 * a field that we do not know.
 */
export function schemaVanWijzigingsfeit(sleutel: string): (typeof FEITEN)[keyof Wijzigingsveld] | undefined {
  const veld = leesWijzigingssleutel(sleutel)?.veld;
  return veld !== undefined && isVeld(veld) ? FEITEN[veld] : undefined;
}
