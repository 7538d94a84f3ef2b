import type { Pil } from '../../../diagram/beeld.ts';
import { splitsPiltekst } from '../../../diagram/tekst/piltekst.ts';

/** Icon and printed number of a mark, on the corner of a step. */
export function Piltekening({ pil }: { pil: Pil }) {
  const { x, y, b, h, merk, pad, tekst, icoon, letter } = pil;
  const { nummer, meer } = splitsPiltekst(tekst);
  const icoonX = tekst === '' ? x + (b - icoon) / 2 : x + h * 0.34;
  return (
    <g className="kn-pil" data-in={merk === 'blijft' ? 'verschil' : 'nu voorkeur verschil'}>
      <rect x={x} y={y} width={b} height={h} rx={h / 2} />
      <path d={pad} transform={`translate(${icoonX} ${y + (h - icoon) / 2}) scale(${icoon / 24})`} />
      {tekst !== '' && (
        <text x={icoonX + icoon + h * 0.14} y={y + h / 2 + letter * 0.35} fontSize={letter}>
          {nummer}
          {meer !== '' && <tspan className="kn-meer">{meer}</tspan>}
        </text>
      )}
    </g>
  );
}
