import { memo } from 'react';
import type { Cel } from '../../diagram/celkaart/tekenCelkaart.ts';
import type { Kaartstand, Kaartstanden } from './kaartstand.ts';
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
  return cellen.map((cel) => (
    <Tegel
      key={cel.code}
      cel={cel}
      stand={standen.get(cel.code)}
      buiten={zichtbaar?.has(cel.code) === false}
      patroon={patroon}
    />
  ));
});

type TegelProps = { cel: Cel; stand: Kaartstand | undefined; buiten: boolean; patroon: string };

/** One tile with its marks: a dotted edge for an example, a ring for a condition. A filter draws only what it changes. */
const Tegel = memo(function Tegel({ cel, stand, buiten, patroon }: TegelProps) {
  if (buiten) return <path className="tegel tegel-buiten" d={cel.d} />;
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
});
