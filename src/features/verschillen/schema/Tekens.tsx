import { tekenIcoon } from '../../../diagram/iconen.ts';
import type { Schemamodel } from './schemamodel.ts';

/** Circles: where it begins, ends, or goes back to. */
export function Tekens({ model: { tekens, knopen, maat } }: { model: Schemamodel }) {
  const standenVan = new Map(knopen.map((knoop) => [knoop.id, knoop.standen]));
  return tekens.map((teken) => {
    const { id, soort, x, y, r, labels, stokPad, stokPijl } = teken;
    return (
      <g key={id} className={`tk tk-${soort}`} data-in={standenVan.get(teken.bij)}>
        {stokPad !== undefined && <path className="ln-basis" d={stokPad} />}
        {stokPijl !== undefined && <path className="ln-punt" d={stokPijl} />}
        <circle cx={x} cy={y} r={soort === 'einde' ? r - 1 : r} />
        <path
          className="tk-icoon"
          d={tekenIcoon[soort]}
          transform={`translate(${x - r * 0.72} ${y - r * 0.72}) scale(${(r * 1.44) / 24})`}
        />
        {labels.map(({ tekst, vak }) => (
          <text
            key={tekst}
            className="sch-label"
            x={vak.x + vak.b / 2}
            y={vak.y + vak.h * 0.8}
            fontSize={maat.label}
            textAnchor="middle"
          >
            {tekst}
          </text>
        ))}
      </g>
    );
  });
}
