import { Fragment } from 'react';
import type { Schemamodel } from './schemamodel.ts';
import './achtergrond.css';
import { Baannamen } from './Baannamen.tsx';
import { Fasebalk } from './Fasebalk.tsx';
import { ARCERING } from './patroon.ts';

/** Lanes with their names and the dark bar with phases; the pattern of what vervalt lives here too. */
export function Achtergrondtekening({ model }: { model: Schemamodel }) {
  const { banen, fasen, breedte, hoogte, maat } = model;
  return (
    <g className="ag">
      <defs>
        <pattern
          id={ARCERING}
          width={7}
          height={7}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="arc-vlak" width={7} height={7} />
          <path className="arc-lijn" d="M0 0V7" />
        </pattern>
      </defs>
      {banen.map((baan, nr) => (
        <Fragment key={baan.id}>
          <rect
            className={nr === 0 ? 'ag-eerste' : nr % 2 === 1 ? 'ag-om' : 'ag-baan'}
            y={baan.y}
            width={breedte}
            height={baan.h}
          />
          {nr > 0 && <path className="ag-lijn" d={`M0 ${baan.y}H${breedte}`} />}
        </Fragment>
      ))}
      {fasen.slice(1).map((fase) => (
        <path key={fase.id} className="ag-fase" d={`M${fase.x} ${maat.kop}V${hoogte}`} />
      ))}
      <Baannamen model={model} />
      <Fasebalk model={model} />
    </g>
  );
}
