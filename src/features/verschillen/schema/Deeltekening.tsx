import type { Deelbeeld, Deelknoop } from './deelbeeld.ts';
import { ARCERING } from './patroon.ts';
import { Piltekening } from './Piltekening.tsx';

type DeeltekeningProps = { knoop: Deelknoop; deel: Deelbeeld; gekozen: boolean };

/** One deelstap: a small box with its text and lane, in the same shapes as a step. */
export function Deeltekening({ knoop, deel, gekozen }: DeeltekeningProps) {
  const { x, y, b, h, merk, regels, wie } = knoop;
  const { letter, regel, rand } = deel;
  const vak = { x, y, width: b, height: h, rx: rand };
  return (
    <g className={`kn-g kn-${merk}`}>
      <rect className="kn-basis" {...vak} />
      {merk !== 'blijft' && (
        <g className="kn-laag">
          <rect className="kn-vlak" {...vak} fill={merk === 'vervalt' ? `url(#${ARCERING})` : undefined} />
          {merk === 'verandert' && (
            <rect
              className="kn-binnen"
              x={x + 3}
              y={y + 3}
              width={b - 6}
              height={h - 6}
              rx={Math.max(2, rand - 3)}
            />
          )}
        </g>
      )}
      <text className="kn-tekst" fontSize={letter}>
        {[...regels, ...(wie === '' ? [] : [wie])].map((tekst, nr) => (
          // The index is the key: lines of one text
          <tspan
            key={nr}
            className={nr === regels.length ? 'dl-wie' : undefined}
            x={x + rand}
            y={y + rand + (nr + 0.8) * regel}
          >
            {tekst}
          </tspan>
        ))}
      </text>
      {gekozen && <rect className="dl-ring" {...vak} />}
      {knoop.pil && <Piltekening pil={knoop.pil} />}
    </g>
  );
}
