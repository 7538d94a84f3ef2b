import type { Label } from '../../../diagram/indeling/labels.ts';
import type { Maat } from '../../../diagram/maten.ts';
import { Deeltitel } from './Deeltitel.tsx';
import { ARCERING } from './patroon.ts';
import { Piltekening } from './Piltekening.tsx';
import type { Schemaknoop } from './schemamodel.ts';
import { Vorm } from './Vorm.tsx';
import './knopen.css';

type KnooptekeningProps = { knoop: Schemaknoop; maat: Maat };

/**
 * One step, gateway or extra step, drawn on its own place. The plain shape lies under the marked one, so that a
 * view fades from one to the other.
 */
export function Knooptekening({ knoop, maat }: KnooptekeningProps) {
  const { merk, soort, regels } = knoop;
  const grootte = soort === 'poort' ? maat.poortTekst : maat.tekst;
  const basis = knoop.y + knoop.h / 2 + grootte * 0.34 - ((regels.length - 1) * maat.regel) / 2;
  return (
    <g className={`kn-g kn-${merk}`}>
      <Vorm knoop={knoop} maat={maat} inzet={0} className="kn-basis" />
      {merk !== 'blijft' && (
        <g className="kn-laag">
          <Vorm
            knoop={knoop}
            maat={maat}
            inzet={0}
            className="kn-vlak"
            fill={merk === 'vervalt' ? `url(#${ARCERING})` : undefined}
          />
          {merk === 'verandert' && (
            <Vorm knoop={knoop} maat={maat} inzet={maat.tekst / 4} className="kn-binnen" />
          )}
        </g>
      )}
      {knoop.deel ? (
        <Deeltitel knoop={knoop} deel={knoop.deel} maat={maat} />
      ) : (
        <text className="kn-tekst" fontSize={grootte} textAnchor="middle">
          {regels.map((regel, nr) => (
            // The index is the key: lines of one text
            <tspan key={nr} x={knoop.x + knoop.b / 2} y={basis + nr * maat.regel}>
              {regel}
            </tspan>
          ))}
        </text>
      )}
      {knoop.telling && (
        <Telling
          label={knoop.telling}
          maat={maat}
          toon={knoop.nuTelling === undefined ? 'nu verschil' : 'verschil'}
        />
      )}
      {knoop.telling && typeof knoop.nuTelling === 'string' && (
        <Telling label={{ ...knoop.telling, tekst: knoop.nuTelling }} maat={maat} toon="nu" />
      )}
      {knoop.pil && <Piltekening pil={knoop.pil} />}
    </g>
  );
}

function Telling({ label: { tekst, vak }, maat, toon }: { label: Label; maat: Maat; toon: string }) {
  return (
    <g className="kn-telling" data-in={toon}>
      <rect x={vak.x} y={vak.y} width={vak.b} height={vak.h} rx={3} />
      <text x={vak.x + vak.b / 2} y={vak.y + vak.h * 0.8} fontSize={maat.label} textAnchor="middle">
        {tekst}
      </text>
    </g>
  );
}
