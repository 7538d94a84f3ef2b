import type { Merk } from '../../domain/proces/merken.ts';
import type { Paarmerk } from '../../domain/proces/vergelijkGemeenten.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { toPaarmerk } from './paar.ts';
import { usePaar } from './usePaar.ts';
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

const PAARTOON: Record<Paarmerk, PillTone> = {
  'alleen-links': 'a',
  'alleen-rechts': 'b',
  anders: 'anders',
  gelijk: 'gelijk',
  'nog-open': 'open',
};

/** Mark with its printed number; eigen beleid is quiet and has no pill (uitgangspunt 33). */
export function Merkpil({ merk, nummer }: { merk: Merk; nummer?: number | string }) {
  const paar = usePaar();
  const toon = paar ? PAARTOON[toPaarmerk(merk)] : TOON[merk];
  if (!toon) return <Badge>{nummer ?? verschillen.lijst.merk[merk]}</Badge>;
  return <Pill tone={toon}>{nummer}</Pill>;
}
