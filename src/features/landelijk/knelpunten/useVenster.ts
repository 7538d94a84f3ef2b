import { type UIEvent, useState } from 'react';

/** Rows beyond the edge that are drawn already. */
const RAND = 8;

/**
 * The part of a long list that is in sight. All rows have the same height.
 * @param rijhoogte px @param hoogte of the box, px
 */
export function useVenster({
  aantal,
  rijhoogte,
  hoogte,
}: {
  aantal: number;
  rijhoogte: number;
  hoogte: number;
}) {
  const [eerste, zetEerste] = useState(0);
  const van = Math.max(0, Math.min(eerste, aantal) - RAND);
  const tot = Math.min(aantal, eerste + Math.ceil(hoogte / rijhoogte) + RAND);
  return {
    van,
    tot,
    boven: van * rijhoogte,
    onder: (aantal - tot) * rijhoogte,
    onScroll: ({ currentTarget }: UIEvent<HTMLElement>) =>
      zetEerste(Math.floor(currentTarget.scrollTop / rijhoogte)),
  };
}
