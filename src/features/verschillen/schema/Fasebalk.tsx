import { Fragment } from 'react';
import type { Schemamodel } from './schemamodel.ts';

/** The dark bar with the names of the phases. */
export function Fasebalk({ model: { fasen, breedte, maat } }: { model: Schemamodel }) {
  const regel = maat.kopTekst * 1.14;
  return (
    <>
      <rect className="ag-kop" width={breedte} height={maat.kop} />
      {fasen.map((fase, nr) => (
        <Fragment key={fase.id}>
          {nr > 0 && <path className="ag-kopstreep" d={`M${fase.x} ${maat.kop * 0.2}V${maat.kop * 0.8}`} />}
          <text className="ag-koptekst" fontSize={maat.kopTekst} textAnchor="middle">
            {fase.kort.map((tekst, r) => (
              // The index is the key: lines of one text
              <tspan
                key={r}
                x={fase.midden}
                y={maat.kop / 2 + maat.kopTekst * 0.35 - ((fase.kort.length - 1) * regel) / 2 + r * regel}
              >
                {tekst}
              </tspan>
            ))}
          </text>
        </Fragment>
      ))}
    </>
  );
}
