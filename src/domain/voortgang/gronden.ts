import type { Grond } from './gemeentestatus.ts';
import type { Gemeentestand } from './landelijkeStand.ts';
import { toOuderdom } from './ouderdom.ts';

/**
 * How many gemeenten we know of on one ground, and how many of those are afgevinkt, with the age of that news in
 * days; `oud`: how many must be asked again.
 */
export type Grondtelling = {
  gemeenten: number;
  afgevinkt: number;
  /** undefined: no news with a readable time */
  dagen: { jongste: number; oudste: number } | undefined;
  oud: number;
};

/**
 * Counts per ground, kept apart: what a gemeente says itself and what a begeleider confirmed are no
 * sum (uitgangspunt 21). `onbekend`: gemeenten without any news.
 * @param op day that the age counts from, YYYY-MM-DD
 */
export function telGronden(
  codes: readonly string[],
  stand: ReadonlyMap<string, Gemeentestand>,
  op: string,
): Record<Grond, Grondtelling> & { onbekend: number } {
  const gehoord = codes
    .flatMap((code) => stand.get(code) ?? [])
    .filter(({ feit }) => feit.status !== 'onbekend');
  const tel = (grond: Grond): Grondtelling => {
    const bekend = gehoord.filter(({ feit }) => feit.grond === grond);
    const ouderdom = bekend.flatMap((een) => toOuderdom(een, op) ?? []);
    const dagen = ouderdom.map((een) => een.dagen);
    return {
      gemeenten: bekend.length,
      afgevinkt: bekend.filter(({ feit }) => feit.status === 'afgevinkt').length,
      dagen: dagen.length === 0 ? undefined : { jongste: Math.min(...dagen), oudste: Math.max(...dagen) },
      oud: ouderdom.filter(({ oud }) => oud).length,
    };
  };
  return {
    'bevestigd-door-begeleider': tel('bevestigd-door-begeleider'),
    'zelf-opgegeven': tel('zelf-opgegeven'),
    'uit-bestand': tel('uit-bestand'),
    onbekend: codes.length - gehoord.length,
  };
}
