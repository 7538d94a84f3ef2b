import type { Maat } from '../../../diagram/maten.ts';
import type { Deelbeeld } from './deelbeeld.ts';
import type { Schemaknoop } from './schemamodel.ts';

/** The full name of an opened step, above its deelstappen. */
export function Deeltitel({ knoop, deel, maat }: { knoop: Schemaknoop; deel: Deelbeeld; maat: Maat }) {
  const { titel, rand } = deel;
  const basis = titel.h - rand - (titel.regels.length - 1) * maat.regel - maat.tekst * 0.3;
  return (
    <text className="kn-tekst" fontSize={maat.tekst}>
      {titel.regels.map((regel, nr) => (
        // The index is the key: lines of one text
        <tspan key={nr} x={knoop.x + 2 * rand} y={knoop.y + basis + nr * maat.regel}>
          {regel}
        </tspan>
      ))}
    </text>
  );
}
