import { memo, useMemo } from 'react';
import { verschillen } from '../../../texts/verschillen.ts';
import { Achtergrondtekening } from './Achtergrondtekening.tsx';
import { Lijntekening } from './Lijntekening.tsx';
import { Ringen } from './Ringen.tsx';
import type { Schemalijn, Schemamodel } from './schemamodel.ts';
import { Stapknoop } from './Stapknoop.tsx';
import type { Druk } from './Stapknop.tsx';
import { toStapkeuze } from './stapkeuze.ts';
import { Tekens } from './Tekens.tsx';

type StroomProps = {
  model: Schemamodel;
  /** 1 is the size of the layout */
  zoom: number;
  /** drawn ids of the chosen difference */
  gekozen: ReadonlySet<string>;
  /** number of steps that are drawn already */
  getekend: number;
  druk: Druk;
  /** drawn id of which the detail is open */
  open: string | undefined;
  /** the one step that tab reaches */
  actief: string | undefined;
};

/** Later ones lie on top; a line at a chosen or opened step lies on top of all. */
const LAAG = { gelijk: 0, weg: 1, bij: 2 };
const HEET = 3;

/**
 * Steps and lines on the places of the layout. Drawn again only for another model or choice; another size is a
 * matter of one style, another view too.
 */
export const Stroom = memo(function Stroom({
  model,
  zoom,
  gekozen,
  getekend,
  druk,
  open,
  actief,
}: StroomProps) {
  const { maat, breedte, hoogte } = model;
  const vlak = { className: 'beeld-vlak', width: breedte, height: hoogte, 'aria-hidden': true };
  return (
    <div
      className="beeld-stroom"
      role="application"
      aria-label={verschillen.schema.toepassing[druk]}
      style={{ transform: `scale(${zoom})` }}
    >
      <svg {...vlak}>
        <Achtergrondtekening model={model} />
        <Ringen model={model} gekozen={gekozen} open={open} />
        <Lijnen model={model} getekend={getekend} gekozen={gekozen} open={open} />
      </svg>
      {model.knopen.slice(0, getekend).map((knoop) => (
        <Stapknoop
          key={knoop.id}
          knoop={knoop}
          maat={maat}
          druk={druk}
          keuze={toStapkeuze(knoop, { actief, open, gekozen })}
        />
      ))}
      <svg {...vlak}>
        <Tekens model={model} />
      </svg>
    </div>
  );
});

type LijnenProps = {
  model: Schemamodel;
  /** number of steps that are drawn already */
  getekend: number;
  gekozen: ReadonlySet<string>;
  open: string | undefined;
};

/** The lines, but not yet those at a step that is not drawn yet; a line at a chosen or opened step is thicker. */
function Lijnen({ model: { knopen, lijnen, maat }, getekend, gekozen, open }: LijnenProps) {
  const opLaag = useMemo(() => {
    const later = new Set(knopen.slice(getekend).map(({ id }) => id));
    const isHeet = ({ van, naar }: Schemalijn) => [van, naar].some((id) => gekozen.has(id) || id === open);
    return lijnen
      .filter(({ van, naar }) => !later.has(van) && !later.has(naar))
      .map((lijn) => ({ lijn, heet: isHeet(lijn) }))
      .map((een) => ({ ...een, laag: een.heet ? HEET : LAAG[een.lijn.merk] }))
      .toSorted((a, b) => a.laag - b.laag);
  }, [knopen, lijnen, getekend, gekozen, open]);
  return opLaag.map(({ lijn, heet }) => <Lijntekening key={lijn.id} lijn={lijn} maat={maat} heet={heet} />);
}
