import type { Stand } from '../../diagram/beeld.ts';
import type { Merk } from '../../domain/proces/merken.ts';

const VOLGORDE: readonly Merk[] = [
  'vervalt',
  'komt-erbij',
  'verandert',
  'blijft',
  'onbekend',
  'nog-open',
  'eigen-beleid',
];

/** The marks that each view draws: without the comparison, only what nobody said yet. */
const IN_BEELD: Readonly<Record<Stand, readonly Merk[]>> = {
  nu: ['onbekend', 'nog-open'],
  voorkeur: [],
  verschil: VOLGORDE,
};

/** What the legend of a view explains; marks that do not occur are left out. */
export function toLegendamerken(stand: Stand, tellingen: ReadonlyMap<Merk, number>): readonly Merk[] {
  return IN_BEELD[stand].filter((merk) => tellingen.has(merk));
}
