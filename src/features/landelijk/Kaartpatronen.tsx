import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';

/**
 * The two fills that are a pattern: stripes (bezig) and dots (voorbereiding). They differ in lightness too,
 * so the map reads in grey. `id` is unique per drawing (useId): a pattern in a hidden svg does not paint.
 */
export function Kaartpatronen({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-bezig`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="kaartpatroon-bezig" width="5" height="5" />
        <path className="kaartpatroon-streep" d="M1.2 0V5" />
      </pattern>
      <pattern id={`${id}-voorbereiding`} width="4.4" height="4.4" patternUnits="userSpaceOnUse">
        <rect className="kaartpatroon-voorbereiding" width="4.4" height="4.4" />
        <circle className="kaartpatroon-stip" cx="1.1" cy="1.1" r=".8" />
        <circle className="kaartpatroon-stip" cx="3.3" cy="3.3" r=".8" />
      </pattern>
    </defs>
  );
}

/** Attributes that fill a shape as its class; the plain fills stand in the css. */
export function tegelVulling(klasse: Kaartklasse, id: string): { className: string; fill?: string } {
  const className = `tegel tegel-${klasse}`;
  return klasse === 'bezig' || klasse === 'voorbereiding'
    ? { className, fill: `url(#${id}-${klasse})` }
    : { className };
}

/** A small piece of map, for a legend or a table. Decoration: the word stands beside it. */
export function Kaartstaal({ klasse, id }: { klasse: Kaartklasse; id: string }) {
  return (
    <svg className="kaartstaal" viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
      <Kaartpatronen id={id} />
      <rect x="1" y="1" width="24" height="16" rx="3" {...tegelVulling(klasse, id)} />
    </svg>
  );
}
