import { memo } from 'react';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { MONDINGSTRAAL, RIVIERHOOGTE, type Rivierlijn, type Streng, toRivier, toVonken } from './rivier.ts';

/** Narrower than this, in px, the name of the traject does not fit; the bar above the screen has it too. */
const NAAMBREEDTE = 560;

type RivierProps = {
  strengen: readonly Streng[];
  breedte: number;
  /** Name under the band: the traject. */
  naam: string;
  /** Index of the strand that joins now: the celebration. */
  nieuw: number | undefined;
  /** Letters under the strands, when the cards do not hang right under them. */
  letters: readonly string[] | undefined;
};

/** The strands that become one band. Decoration: the cards say the same in words. */
export const Rivier = memo(function Rivier({ strengen, breedte, naam, nieuw, letters }: RivierProps) {
  const { lijnen, bedding, monding, vloeitIn } = toRivier({ strengen, breedte });
  const aantal = strengen.filter(({ soort }) => soort === 'afgevinkt').length;
  const samenvloeiing = nieuw === undefined ? undefined : vloeitIn[nieuw];
  let baan = 0;
  return (
    <svg
      className="rivier"
      viewBox={`0 0 ${breedte} ${RIVIERHOOGTE}`}
      width={breedte}
      height={RIVIERHOOGTE}
      aria-hidden="true"
    >
      {bedding !== undefined && <path className="bedding" d={bedding} />}
      {lijnen.map((lijn, i) => (
        <Lijn
          // The index is the key: a strand is its place
          key={i}
          lijn={lijn}
          tint={lijn.soort === 'afgevinkt' ? baan++ % 3 : 0}
          nieuw={i === nieuw}
        />
      ))}
      {samenvloeiing &&
        toVonken(samenvloeiing).map((d, i) => (
          <path key={d} className={i % 2 === 0 ? 'vonk' : 'vonk vonk-zon'} d={d} />
        ))}
      {letters?.map((tekens, i) => (
        <text
          key={tekens}
          className="streng-letters"
          x={strengen[i]?.midden}
          y={RIVIERHOOGTE + 15}
          textAnchor="middle"
        >
          {tekens}
        </text>
      ))}
      <circle
        className={aantal === 0 ? 'monding monding-leeg' : 'monding'}
        cx={monding.x}
        cy={monding.y}
        r={MONDINGSTRAAL}
      />
      <text className="monding-getal" x={monding.x} y={monding.y + 8.5} textAnchor="middle">
        {aantal}
      </text>
      <text className="monding-naam" x={breedte - 4} y={16} textAnchor="end">
        <tspan className="monding-titel">{tekst.rivier.monding}</tspan>
        {breedte >= NAAMBREEDTE && <tspan dx="10">{naam}</tspan>}
      </text>
    </svg>
  );
});

function Lijn({ lijn, tint, nieuw }: { lijn: Rivierlijn; tint: number; nieuw: boolean }) {
  const soort = lijn.soort === 'afgevinkt' ? `streng-in streng-tint-${tint}` : `streng-${lijn.soort}`;
  return (
    <>
      <path
        className={nieuw ? `streng ${soort} streng-nieuw` : `streng ${soort}`}
        d={lijn.d}
        strokeWidth={lijn.dikte}
        pathLength={nieuw ? 1 : undefined}
      />
      {lijn.ring && (
        <circle
          className={`streng-ring ${soort}`}
          cx={lijn.ring.x}
          cy={lijn.ring.y}
          r={lijn.ring.straal - 1.5}
        />
      )}
    </>
  );
}
