import type { Stand } from '../../diagram/beeld.ts';
import { paar as tPaar } from '../../texts/paar.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { toNamen } from './paar.ts';
import { usePaar } from './usePaar.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.beeld;

/** The three views: Nu, Voorkeur and Verschil, or of two gemeenten the one, the other and what differs. */
export function Beeldkeuze() {
  const { keuze, kies } = useVerschillenscherm();
  const paar = usePaar();
  const zeg = useAnnounce();
  const woorden = paar
    ? {
        naam: tPaar.beeld.naam,
        nu: tPaar.metLetter('A', paar.links.naam),
        voorkeur: tPaar.metLetter('B', paar.rechts.naam),
      }
    : t;
  return (
    <SegmentedControl<Stand>
      label={woorden.naam}
      value={keuze.stand}
      onChange={(stand) => {
        kies({ stand });
        zeg(paar ? tPaar.beeld.gekozen[stand](toNamen(paar)) : t.gekozen[stand]);
      }}
      options={[
        { value: 'nu', label: woorden.nu },
        { value: 'voorkeur', label: woorden.voorkeur },
        { value: 'verschil', label: t.verschil },
      ]}
    />
  );
}
