import type { Merk } from '../../domain/proces/merken.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Pill, type PillTone } from '../../ui/Pill.tsx';

const TOON: Record<Merk, PillTone | undefined> = {
  vervalt: 'weg',
  'komt-erbij': 'bij',
  verandert: 'anders',
  blijft: 'gelijk',
  onbekend: 'onbekend',
  'nog-open': 'open',
  'eigen-beleid': undefined,
};

/** Mark with its printed number; eigen beleid is quiet and has no pill (uitgangspunt 33). */
export function Merkpil({ merk, nummer }: { merk: Merk; nummer?: number | string }) {
  const toon = TOON[merk];
  if (!toon) return <Badge>{nummer ?? verschillen.lijst.merk[merk]}</Badge>;
  return <Pill tone={toon}>{nummer}</Pill>;
}
