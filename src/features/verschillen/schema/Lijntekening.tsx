import { memo } from 'react';
import type { Maat } from '../../../diagram/maten.ts';
import type { Schemalijn } from './schemamodel.ts';
import './lijnen.css';

type LijntekeningProps = {
  lijn: Schemalijn;
  maat: Maat;
  /** at a chosen or opened step */
  heet: boolean;
};

/** A line with its arrow heads and label; the plain line lies under the marked one. */
export const Lijntekening = memo(function Lijntekening({ lijn, maat, heet }: LijntekeningProps) {
  const { svgPad, pijlPad, merk, labelPlek } = lijn;
  return (
    <g className={`ln-g ln-${merk}`} data-in={lijn.standen} data-heet={heet || undefined}>
      <path className="ln-basis" d={svgPad} />
      <path className="ln-punt" d={pijlPad} />
      {merk !== 'gelijk' && (
        <g className="kn-laag">
          <path className="ln-merk" d={svgPad} />
          <path className="ln-merkpunt" d={pijlPad} />
        </g>
      )}
      {labelPlek && (
        <text
          className="sch-label"
          x={labelPlek.vak.x + labelPlek.vak.b / 2}
          y={labelPlek.vak.y + labelPlek.vak.h * 0.8}
          fontSize={maat.label}
          textAnchor="middle"
        >
          {labelPlek.tekst}
        </text>
      )}
    </g>
  );
});
