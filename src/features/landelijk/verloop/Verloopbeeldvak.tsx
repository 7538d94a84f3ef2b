import { memo, useId } from 'react';
import type { Verloopbeeld } from '../../../diagram/verloop/verloopbeeld.ts';
import type { Kaartklasse } from '../../../domain/voortgang/gemeentestatus.ts';
import type { Vooruitblik } from '../../../domain/voortgang/vooruitblik.ts';
import { landelijkverloopTekst as tekst } from '../../../texts/landelijkverloop.ts';
import { Kaartpatronen, tegelVulling } from '../Kaartpatronen.tsx';
import { useLandelijknu, useLandelijkstaat } from '../landelijkstaat.ts';
import { standOp } from './standOp.ts';
import { toNoemer, type Verloopgegevens } from './verloopgegevens.ts';
import { Verloopwijzer } from './Verloopwijzer.tsx';

type Blik = Extract<Vooruitblik, { soort: 'ok' }>;
type VerloopbeeldvakProps = {
  beeld: Verloopbeeld<Kaartklasse>;
  gegevens: Verloopgegevens;
  blik: Blik | undefined;
};

/** The drawing with the day that is shown. The layers have the shades and patterns of the map. */
export function Verloopbeeldvak({ beeld, gegevens, blik }: VerloopbeeldvakProps) {
  const { peildatum, achtergrond, telling } = useLandelijkstaat();
  const { breedte, hoogte, vak, x, y } = beeld;
  const dag = peildatum > gegevens.tot ? gegevens.tot : peildatum;
  const nu = standOp(gegevens, dag);
  return (
    <svg
      className="verloop"
      viewBox={`0 0 ${breedte} ${hoogte}`}
      width={breedte}
      height={hoogte}
      role="img"
      aria-label={tekst.beeld({
        van: gegevens.van,
        eerst: gegevens.klassen.afgevinkt[0] ?? 0,
        tot: dag,
        nu: nu.afgevinkt,
      })}
    >
      <Assen beeld={beeld} totaal={toNoemer(gegevens, { peildatum, kring: telling.kring })} />
      <Lagen beeld={beeld} />
      {blik && <Blikband beeld={beeld} blik={blik} />}
      {achtergrond.mijlpalen.map(
        ({ id, datum, soort, zeker }, n) =>
          datum >= gegevens.van && (
            <g
              key={id}
              className={`verloop-mijlpaal verloop-${soort}`}
              transform={`translate(${x(datum)} 0)`}
            >
              <path className={zeker ? undefined : 'verloop-onzeker'} d={`M0 ${vak.boven}V${vak.onder}`} />
              {soort === 'wet' ? (
                <rect x="-8" y={vak.boven - 16} width="16" height="16" rx="3" />
              ) : (
                <circle cy={vak.boven - 8} r="8" />
              )}
              <text y={vak.boven - 3.5}>{n + 1}</text>
            </g>
          ),
      )}
      <Daglijn beeld={beeld} gegevens={gegevens} />
      <Verloopwijzer beeld={beeld} gegevens={gegevens} />
      {!blik && (
        <text className="verloop-getal" x={vak.rechts + 8} y={Math.max(vak.boven + 24, y(nu.afgevinkt) + 4)}>
          {nu.afgevinkt}
          <tspan x={vak.rechts + 8} dy="16">
            {tekst.afgevinkt}
          </tspan>
        </text>
      )}
    </svg>
  );
}

/** Stands where the slider is, while the rest follows. */
function Daglijn({ beeld: { vak, x, y }, gegevens }: Omit<VerloopbeeldvakProps, 'blik'>) {
  const { peildatum } = useLandelijknu();
  if (peildatum < gegevens.van) return null;
  const dag = peildatum > gegevens.tot ? gegevens.tot : peildatum;
  return (
    <g className="verloop-nu">
      <path d={`M${x(dag)} ${vak.boven}V${vak.onder}`} />
      <circle cx={x(dag)} cy={y(standOp(gegevens, dag).afgevinkt)} r="5" />
    </g>
  );
}

const Assen = memo(function Assen({
  beeld: { vak, hoogten, jaren, plafond, y },
  totaal,
}: {
  beeld: Verloopbeeld<Kaartklasse>;
  totaal: number;
}) {
  return (
    <g className="verloop-as" aria-hidden="true">
      {hoogten.map((lijn) => (
        <g key={lijn.aantal}>
          <path d={`M${vak.links} ${lijn.y}H${vak.rechts}`} />
          <text className="verloop-links" x={vak.links - 7} y={lijn.y + 4}>
            {lijn.aantal}
          </text>
        </g>
      ))}
      {jaren.map(({ x, label }) => (
        <g key={`${label}${x}`}>
          <path d={`M${x} ${vak.onder}v5`} />
          <text x={x} y={vak.onder + 19}>
            {label}
          </text>
        </g>
      ))}
      <path className="verloop-plafond" d={plafond} />
      <text className="verloop-rechts" x={vak.rechts + 8} y={y(totaal) + 4}>
        {tekst.alle(totaal)}
      </text>
    </g>
  );
});

const Lagen = memo(function Lagen({ beeld }: { beeld: Verloopbeeld<Kaartklasse> }) {
  const id = useId();
  return (
    <>
      <Kaartpatronen id={id} />
      {beeld.lagen.map(({ klasse, vlak }) => (
        <path key={klasse} d={vlak} {...tegelVulling(klasse, id)} />
      ))}
      {beeld.lagen[0]?.klasse === 'afgevinkt' && <path className="verloop-lijn" d={beeld.lijn} />}
    </>
  );
});

function Blikband({ beeld: { x, y }, blik: { punten } }: { beeld: Verloopbeeld<Kaartklasse>; blik: Blik }) {
  const langs = (welk: 'laag' | 'midden' | 'hoog') => punten.map((punt) => `${x(punt.dag)} ${y(punt[welk])}`);
  return (
    <g className="verloop-blik">
      <path d={`M${[...langs('hoog'), ...langs('laag').toReversed()].join('L')}Z`} />
      <path d={`M${langs('midden').join('L')}`} />
    </g>
  );
}
