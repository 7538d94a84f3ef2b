import type { Casusbeeld } from '../../diagram/casus/casusbeeld.ts';
import type { Teken, Tekensoort } from '../../diagram/casus/tekens.ts';
import { casusTekst } from '../../texts/casus.ts';
import type { IconName } from '../../ui/iconPaths.ts';
import { Tekenicoon } from './Tekenicoon.tsx';

/** How each sort of mark is drawn. */
export const TEKENICOON: Readonly<Record<Tekensoort, IconName>> = {
  formulier: 'document',
  brief: 'mail',
  besluit: 'check',
  betaling: 'euro',
  contact: 'speech',
  stap: 'ring',
};

type TijdlijnProps = {
  beeld: Casusbeeld;
  /** What the picture says, in one sentence. */
  zin: string;
  /** Day at which a walk stands (YYYY-MM-DD); what comes later is pale. */
  dag: string | undefined;
};

/** The drawing; everything in it stands as sentences below it too. */
export function Tijdlijn({ beeld, zin, dag }: TijdlijnProps) {
  const { vorm, breedte, hoogte, kop, kantX, links, eerder, as, wegen, banen } = beeld;
  return (
    <svg
      className={`cs-beeld cs-beeld-${vorm}`}
      viewBox={`0 0 ${breedte} ${hoogte}`}
      width={breedte}
      height={hoogte}
      role="img"
      aria-label={`${casusTekst.tijdlijn.naam}. ${zin}`}
    >
      {banen.map(({ id, y, hoogte: hoog }, n) => (
        <rect
          key={id}
          className={n % 2 === 0 ? 'cs-baan' : 'cs-baan-om'}
          x={0}
          y={y}
          width={breedte}
          height={hoog}
        />
      ))}
      {as.maanden.map(({ x, label }) => (
        <g key={x}>
          <line className="cs-maand" x1={x} x2={x} y1={kop - 8} y2={hoogte} />
          {label !== undefined && (
            <text className="cs-maandnaam" x={x + 4} y={16}>
              {label}
            </text>
          )}
        </g>
      ))}
      {eerder && (
        <text className="cs-maandnaam" x={links + 4} y={16} textAnchor="end">
          {casusTekst.tijdlijn.eerder}
        </text>
      )}
      {dag !== undefined && (
        <line className="cs-nu" x1={as.x(dag)} x2={as.x(dag)} y1={kop - 12} y2={hoogte} />
      )}
      {wegen.map((weg) => (
        <Weg key={weg.kant} weg={weg} />
      ))}
      {banen.map(({ id, naam, naamY, sporen }) => (
        <g key={id}>
          <text className="cs-baannaam" x={8} y={naamY}>
            {naam}
          </text>
          {sporen.map(({ kant, y: hart, tekens }) => (
            <g key={kant} className={`cs-${kant}`}>
              <text className="cs-kant" x={kantX} y={hart + 5}>
                {casusTekst.kant[kant]}
              </text>
              {tekens.map((teken) => (
                <Tekenvorm
                  key={teken.stappen[0]}
                  teken={teken}
                  y={hart}
                  later={dag !== undefined && teken.dag > dag}
                />
              ))}
            </g>
          ))}
        </g>
      ))}
      {vorm === 'breed' && <line className="cs-rand" x1={links} x2={links} y1={kop - 8} y2={hoogte} />}
    </svg>
  );
}

/** Base line of a label, px from the middle of the line. */
const LABELHOOGTE = { boven: -14, naast: 5, onder: 24 } as const;

/** From application to payment: a thick line with the days that count. */
function Weg({ weg: { kant, y, mijlpalen, labels } }: { weg: Casusbeeld['wegen'][number] }) {
  const [eerste] = mijlpalen;
  const laatste = mijlpalen.at(-1);
  return (
    <g className={`cs-weg cs-${kant}`}>
      <text className="cs-wegnaam" x={8} y={y + 5}>
        {casusTekst.kant[kant]}
      </text>
      {eerste && laatste && <line className="cs-band" x1={eerste.x} x2={laatste.x} y1={y} y2={y} />}
      {laatste && laatste.tot > laatste.x && (
        <line
          className={laatste.open ? 'cs-open' : 'cs-bereik'}
          x1={laatste.x}
          x2={laatste.tot}
          y1={y}
          y2={y}
        />
      )}
      {mijlpalen.map((mijlpaal) => (
        <circle key={mijlpaal.soorten[0]} className="cs-punt" cx={mijlpaal.x} cy={y} r={7} />
      ))}
      {labels.map(({ naam, x, plek }) => (
        <text key={naam} className="cs-puntnaam" x={x} y={y + LABELHOOGTE[plek]}>
          {naam}
        </text>
      ))}
    </g>
  );
}

function Tekenvorm({ teken, y, later }: { teken: Teken; y: number; later: boolean }) {
  const { soort, x, breedte, tot, open, duurtTot, stappen } = teken;
  return (
    <g className={later ? 'cs-teken cs-later' : 'cs-teken'}>
      {duurtTot !== undefined && (
        <rect className="cs-duurt" x={x - 12} y={y - 11} width={duurtTot - x + 12} height={22} rx={11} />
      )}
      {open ? (
        <line className="cs-open" x1={x} x2={x + breedte + 12} y1={y} y2={y} />
      ) : (
        tot > x + breedte / 2 && <line className="cs-bereik" x1={x} x2={tot} y1={y} y2={y} />
      )}
      <rect x={x - 12} y={y - 11} width={breedte} height={22} rx={11} />
      <Tekenicoon name={TEKENICOON[soort]} x={x - 7} y={y - 7} />
      {stappen.length > 1 && (
        <text className="cs-aantal" x={x + 10} y={y + 5}>
          {stappen.length}
        </text>
      )}
    </g>
  );
}
