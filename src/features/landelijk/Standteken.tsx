import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';

/** The class as a small piece of the map's colour and pattern, before its word. Decoration. */
export function Standteken({ klasse }: { klasse: Kaartklasse }) {
  return <i className={`standteken standteken-${klasse}`} aria-hidden="true" />;
}
