import type { Grond } from './gemeentestatus.ts';
import type { Gemeentestand } from './landelijk.ts';

/** How many gemeenten we know of on one ground, and how many of those are afgevinkt. */
export type Grondtelling = { gemeenten: number; afgevinkt: number };

/**
 * Counts per ground, kept apart: what a gemeente says itself and what a begeleider confirmed are no
 * sum (uitgangspunt 21). `onbekend`: gemeenten without any news.
 */
export function telGronden(
  codes: readonly string[],
  stand: ReadonlyMap<string, Gemeentestand>,
): Record<Grond, Grondtelling> & { onbekend: number } {
  const tel = (grond: Grond): Grondtelling => {
    const bekend = codes.flatMap((code) => stand.get(code) ?? []).filter(({ feit }) => feit.grond === grond);
    return {
      gemeenten: bekend.filter(({ feit }) => feit.status !== 'onbekend').length,
      afgevinkt: bekend.filter(({ feit }) => feit.status === 'afgevinkt').length,
    };
  };
  return {
    'bevestigd-door-begeleider': tel('bevestigd-door-begeleider'),
    'zelf-opgegeven': tel('zelf-opgegeven'),
    'uit-bestand': tel('uit-bestand'),
    onbekend: codes.filter((code) => (stand.get(code)?.feit.status ?? 'onbekend') === 'onbekend').length,
  };
}
