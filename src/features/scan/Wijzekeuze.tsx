import { vragen } from '../../texts/vragen.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { Vragenplek } from './vragenplek.ts';

/** One answer for all columns, or an answer per column. Only a way of writing: nothing of it is stored. */
export function Wijzekeuze({ plek, scanpunt }: { plek: Vragenplek; scanpunt: string }) {
  return (
    <SegmentedControl
      label={vragen.wijze.naam}
      size="klein"
      value={plek.heleRegio ? 'regio' : 'kolom'}
      options={[
        { value: 'regio', label: vragen.wijze.regio },
        { value: 'kolom', label: vragen.wijze.kolom },
      ]}
      onChange={(voor) => {
        location.hash = plek.naar(scanpunt, { voor: voor === 'regio' ? voor : '' });
      }}
    />
  );
}
