import { Fragment } from 'react';
import { baanIcoon } from '../../../diagram/iconen.ts';
import { toBaanregels } from '../../../diagram/svgAchtergrond.ts';
import type { Schemamodel } from './schemamodel.ts';
import './achtergrond.css';

/** Lanes with their names and the dark bar with phases; the pattern of what vervalt lives here too. */
export function Achtergrondtekening({ model, arcering }: { model: Schemamodel; arcering: string }) {
  const { banen, breedte, maat } = model;
  return (
    <g className="ag">
      <defs>
        <pattern
          id={arcering}
          width={7}
          height={7}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="arc-vlak" width={7} height={7} />
          <path className="arc-lijn" d="M0 0V7" />
        </pattern>
      </defs>
      {banen.map((baan, nr) => {
        const regels = toBaanregels(baan.naam, maat);
        const icoon = maat.kopTekst * 1.4;
        const regel = maat.kopTekst * 1.12;
        const top = baan.y + (baan.h - icoon - 4 - regels.length * regel) / 2;
        const soort = nr === 0 ? 'ag-eerste' : nr % 2 === 1 ? 'ag-om' : 'ag-baan';
        return (
          <Fragment key={baan.id}>
            <rect className={soort} y={baan.y} width={breedte} height={baan.h} />
            <rect className={`${soort} ag-naam`} y={baan.y} width={maat.baannaam} height={baan.h} />
            {nr > 0 && <path className="ag-lijn" d={`M0 ${baan.y}H${breedte}`} />}
            <path
              className="ag-icoon"
              d={baanIcoon[baan.id] ?? ''}
              transform={`translate(12 ${top}) scale(${icoon / 24})`}
            />
            <text className="ag-tekst" fontSize={maat.kopTekst - 1}>
              {regels.map((tekst, r) => (
                <tspan key={tekst} x={12} y={top + icoon + 4 + (r + 0.8) * regel}>
                  {tekst}
                </tspan>
              ))}
            </text>
          </Fragment>
        );
      })}
      <Fasen model={model} />
    </g>
  );
}

function Fasen({ model: { fasen, breedte, hoogte, maat } }: { model: Schemamodel }) {
  const regel = maat.kopTekst * 1.14;
  return (
    <>
      <rect className="ag-kop" width={breedte} height={maat.kop} />
      <path className="ag-lijn" d={`M${maat.baannaam} ${maat.kop}V${hoogte}`} />
      {fasen.map((fase, nr) => (
        <Fragment key={fase.id}>
          {nr > 0 && <path className="ag-fase" d={`M${fase.x} ${maat.kop}V${hoogte}`} />}
          {nr > 0 && <path className="ag-kopstreep" d={`M${fase.x} ${maat.kop * 0.2}V${maat.kop * 0.8}`} />}
          <text className="ag-koptekst" fontSize={maat.kopTekst} textAnchor="middle">
            {fase.kort.map((tekst, r) => (
              <tspan
                key={tekst}
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
