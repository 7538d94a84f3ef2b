import { memo } from 'react';
import type { Cel } from '../../diagram/celkaart/tekenCelkaart.ts';
import type { Kaartklasse } from '../../domain/voortgang/gemeentestatus.ts';
import type { Kaartstand, Kaartstanden } from './kaartstand.ts';
import { tegelVulling } from './Kaartpatronen.tsx';

interface KaarttegelsProps {
  cellen: readonly Cel[];
  standen: Kaartstanden;
  /** Classes that are shown; the others are left as a thin outline. */
  zichtbaar: ReadonlySet<Kaartklasse>;
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
    return stand && !zichtbaar.has(stand.klasse) ? (
      <path key={cel.code} className="tegel tegel-buiten" d={cel.d} />
    ) : (
      <Tegel key={cel.code} cel={cel} stand={stand} patroon={patroon} />
    );
  });
});

/** One tile with its marks: a dotted edge for an example, a ring for a condition. */
function Tegel({ cel, stand, patroon }: { cel: Cel; stand: Kaartstand | undefined; patroon: string }) {
  const { className, ...vulling } = tegelVulling(stand?.klasse ?? 'onbekend', patroon);
  return (
    <>
      <path
        className={stand?.voorbeeld === true ? `${className} tegel-voorbeeld` : className}
        d={cel.d}
        {...vulling}
      />
      {stand?.onderVoorwaarde === true && stand.klasse === 'afgevinkt' && (
        <circle className="tegel-voorwaarde" cx={cel.x} cy={cel.y} r={Math.min(4, cel.straal * 0.3)} />
      )}
    </>
  );
}
