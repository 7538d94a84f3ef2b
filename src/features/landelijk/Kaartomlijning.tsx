import type { Cel } from '../../diagram/celkaart/tekenCelkaart.ts';
import type { Kaartstanden } from './kaartstand.ts';
import { Kaarttegels } from './Kaarttegels.tsx';

interface KaartomlijningProps {
  cellen: readonly Cel[];
  standen: Kaartstanden;
  zichtbaar: ReadonlySet<string> | undefined;
  patroon: string;
}

/**
 * An ink line on white around a group of cells, drawn as widening strokes under the tiles of the group:
 * only the outer edge of the group stays visible, without computing its shape.
 */
export function Kaartomlijning({ cellen, standen, zichtbaar, patroon }: KaartomlijningProps) {
  const d = cellen.map((cel) => cel.d).join('');
  return (
    <g>
      <path className="omlijning omlijning-buiten" d={d} />
      <path className="omlijning omlijning-inkt" d={d} />
      <path className="omlijning omlijning-binnen" d={d} />
      <Kaarttegels cellen={cellen} standen={standen} zichtbaar={zichtbaar} patroon={patroon} />
    </g>
  );
}
