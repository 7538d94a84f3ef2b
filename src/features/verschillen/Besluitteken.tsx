import type { Besluitdeel } from '../../domain/traject/besluitdeel.ts';
import { Icon } from '../../ui/Icon.tsx';
import { toBesluitteken } from './besluitteken.ts';

/** The decision as an icon; the word is for screen readers and the pointer. */
export function Besluitteken({ deel }: { deel: Besluitdeel }) {
  const { icon, tekst } = toBesluitteken(deel);
  return (
    <span className="vs-besluit" title={tekst}>
      <Icon name={icon} size={18} />
      <span className="sr">{tekst}</span>
    </span>
  );
}
