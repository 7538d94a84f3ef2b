import { memo } from 'react';
import type { Cel } from '../../diagram/celkaart/tekenCelkaart.ts';
import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import type { Kaartstanden } from './kaartstand.ts';
import { tegelVulling } from './Kaartpatronen.tsx';

interface KaarttegelsProps {
  cellen: readonly Cel[];
  standen: Kaartstanden;
  /** Codes of the gemeenten that the filters leave; undefined = all. The others are a thin outline. */
  zichtbaar: ReadonlySet<string> | undefined;
  patroon: string;
}

/** Tiles of gemeenten. Memoised: pointing and walking over the map must not draw 342 paths anew. */
export const Kaarttegels = memo(function Kaarttegels({
  cellen,
  standen,
  zichtbaar,
  patroon,
}: KaarttegelsProps) {
  return cellen.map((cel) => {
    const stand = standen.get(cel.code);
    return (
      <Tegel
        key={cel.code}
        cel={cel}
        klasse={zichtbaar?.has(cel.code) === false ? 'buiten' : (stand?.klasse ?? 'onbekend')}
        voorbeeld={stand?.voorbeeld ?? false}
        onderVoorwaarde={stand?.onderVoorwaarde ?? false}
        patroon={patroon}
      />
    );
  });
});

type TegelProps = {
  cel: Cel;
  /** `buiten`: left out by the filters */
  klasse: Kaartklasse | 'buiten';
  voorbeeld: boolean;
  onderVoorwaarde: boolean;
  patroon: string;
};

/**
 * One tile with its marks: a dotted edge for an example, a ring for a condition. Its properties are plain values and
 * its path stays the same element: a filter or another day touches only the tiles that look different after it.
 */
const Tegel = memo(function Tegel({ cel, klasse, voorbeeld, onderVoorwaarde, patroon }: TegelProps) {
  const { className, ...vulling } =
    klasse === 'buiten' ? { className: 'tegel tegel-buiten' } : tegelVulling(klasse, patroon);
  return (
    <>
      <path
        className={voorbeeld && klasse !== 'buiten' ? `${className} tegel-voorbeeld` : className}
        d={cel.d}
        {...vulling}
      />
      {onderVoorwaarde && klasse === 'afgevinkt' && (
        <circle className="tegel-voorwaarde" cx={cel.x} cy={cel.y} r={Math.min(4, cel.straal * 0.3)} />
      )}
    </>
  );
});
