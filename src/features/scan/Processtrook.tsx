import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { toStrook } from '../../diagram/strook.ts';
import type { Merk } from '../../domain/proces/merken.ts';
import { toRegiomerken } from '../../domain/proces/vergelijking.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { isFaseKlaar, toPlekInProces } from './plekInProces.ts';
import './processtrook.css';

const t = vragen.plek;

/** Where in the process a question belongs; gives way when there is little height. */
export function Processtrook({
  scanpunt,
  zichtbaar,
  isKlaar,
}: {
  scanpunt: Scanpunt;
  /** the colour of the step may be seen: it gives the preferred answer away */
  zichtbaar: boolean;
  isKlaar: (scanpunt: string) => boolean;
}) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { werkproces, scanlijst } = werkwijze;
  const { vergelijkingen, meetlat } = afgeleid;
  const { vak, breedte } = useBreedte();
  const plek = toPlekInProces(werkproces, scanpunt);
  const merken = useMemo(() => {
    const regio = toRegiomerken(vergelijkingen, meetlat.raakvlakken);
    return new Map([...regio].map(([id, { merk }]) => [id, { merk, nummers: [] }]));
  }, [vergelijkingen, meetlat]);
  const klareFasen = werkproces.fasen
    .filter(({ id }) => isFaseKlaar({ werkproces, scanlijst, fase: id, isKlaar }))
    .map(({ id }) => id)
    .join(' ');
  return (
    <section className="sc-strook" aria-label={t.titel}>
      <div className="st-tekst">
        <b>{t.titel}</b>
        <small>{plek ? t.waar(plek.baan.naam, plek.fase.naam) : t.buiten}</small>
        <a href={trajectLink(traject.id, 'verschillen')}>{t.groot}</a>
      </div>
      <div className="st-vak" ref={vak}>
        {breedte > 0 && (
          <Strookbeeld
            werkproces={werkproces}
            breedte={breedte}
            merken={merken}
            hier={plek?.id}
            klareFasen={klareFasen}
            zichtbaar={zichtbaar}
          />
        )}
      </div>
    </section>
  );
}

type StrookbeeldProps = {
  werkproces: Werkproces;
  breedte: number;
  merken: ReadonlyMap<string, { merk: Merk; nummers: readonly number[] }>;
  hier: string | undefined;
  /** ids of the phases whose questions are done, with spaces between: compares as one value */
  klareFasen: string;
  zichtbaar: boolean;
};

/** Drawing costs a few milliseconds: only when something in it changed. */
const Strookbeeld = memo(function Strookbeeld({
  werkproces,
  breedte: ruimte,
  merken,
  hier: stap,
  klareFasen,
  zichtbaar,
}: StrookbeeldProps) {
  const klaar = new Set(klareFasen.split(' '));
  const { breedte, hoogte, fasen, rijen, knopen, lijnen, zin } = toStrook({
    werkproces,
    breedte: ruimte,
    merken,
    extraZichtbaar: new Set(merken.keys()),
    hier: stap,
    isFaseKlaar: (fase) => klaar.has(fase),
  });
  return (
    <svg
      className="st-beeld"
      viewBox={`0 0 ${breedte} ${hoogte}`}
      width={breedte}
      height={hoogte}
      role="img"
      aria-label={zin}
    >
      {fasen.map((fase) => (
        <g key={fase.id} className={fase.hier ? 'st-fase hier' : 'st-fase'}>
          {fase.hier && <rect x={fase.x} y="0" width={fase.b} height={hoogte} rx="6" />}
          <text x={fase.x + fase.b / 2} y="16" textAnchor="middle">
            {fase.naam}
          </text>
        </g>
      ))}
      {rijen.map((y) => (
        <path key={y} className="st-rij" d={`M0 ${y}H${breedte}`} />
      ))}
      {lijnen.map(({ id, svgPad, merk }) => (
        <path key={id} className={`st-lijn st-${merk}`} d={svgPad} />
      ))}
      {knopen.map(({ id, x, y, b, h, merk, hier }) => (
        <g key={id}>
          <rect
            className={`st-knoop st-k-${hier && !zichtbaar ? 'nog-open' : merk}`}
            x={x}
            y={y}
            width={b}
            height={h}
            rx="2.5"
          />
          {hier && <rect className="st-ring" x={x - 4} y={y - 4} width={b + 8} height={h + 8} rx="5" />}
        </g>
      ))}
    </svg>
  );
});

/** Width of the box in px; 0 until it was measured. */
function useBreedte() {
  const vak = useRef<HTMLDivElement>(null);
  const [breedte, setBreedte] = useState(0);
  useEffect(() => {
    const element = vak.current;
    if (!element) return undefined;
    const kijker = new ResizeObserver(() => setBreedte(Math.floor(element.clientWidth)));
    kijker.observe(element);
    return () => kijker.disconnect();
  }, []);
  return { vak, breedte };
}
