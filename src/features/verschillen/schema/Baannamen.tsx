import { Fragment } from 'react';
import { baanIcoon } from '../../../diagram/iconen.ts';
import { toBaanregels } from '../../../diagram/tekst/baanregels.ts';
import type { Schemamodel } from './schemamodel.ts';

/** Names of the lanes, at the left of each. */
export function Baannamen({ model: { banen, hoogte, maat } }: { model: Schemamodel }) {
  const icoon = maat.kopTekst * 1.4;
  const regel = maat.kopTekst * 1.12;
  return (
    <>
      {banen.map((baan, nr) => {
        const regels = toBaanregels(baan.naam, maat);
        const top = baan.y + (baan.h - icoon - 4 - regels.length * regel) / 2;
        return (
          <Fragment key={baan.id}>
            <rect
              className={nr === 0 ? 'ag-naam ag-naam-eerste' : 'ag-naam'}
              y={baan.y}
              width={maat.baannaam}
              height={baan.h}
            />
            {nr > 0 && <path className="ag-lijn" d={`M0 ${baan.y}H${maat.baannaam}`} />}
            <path
              className="ag-icoon"
              d={baanIcoon[baan.id] ?? ''}
              transform={`translate(12 ${top}) scale(${icoon / 24})`}
            />
            <text className="ag-tekst" fontSize={maat.kopTekst - 1}>
              {regels.map((tekst, r) => (
                // The index is the key: lines of one text
                <tspan key={r} x={12} y={top + icoon + 4 + (r + 0.8) * regel}>
                  {tekst}
                </tspan>
              ))}
            </text>
          </Fragment>
        );
      })}
      <path className="ag-lijn" d={`M${maat.baannaam} ${maat.kop}V${hoogte}`} />
    </>
  );
}
