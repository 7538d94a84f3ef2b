import { letterbreedte } from '../../../diagram/tekst/letterbreedte.ts';
import type { Deelbeeld, Deelknoop } from './deelbeeld.ts';
import { ARCERING } from './patroon.ts';

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
          <tspan
            key={tekst}
            className={nr === regels.length ? 'dl-wie' : undefined}
            x={x + rand}
            y={y + rand + (nr + 0.8) * regel}
          >
            {tekst}
          </tspan>
        ))}
      </text>
      {gekozen && <rect className="dl-ring" {...vak} />}
      <Deelpil knoop={knoop} letter={letter} />
    </g>
  );
}

/** Icon and number of its mark, on the upper edge at the right. */
function Deelpil({ knoop: { x, y, b, merk, pad, nummers }, letter }: { knoop: Deelknoop; letter: number }) {
  if (pad === '') return null;
  const [eerste, ...rest] = nummers;
  const tekst =
    eerste === undefined ? '' : rest.length === 0 ? `${eerste}` : `${eerste}\u200a+${rest.length}`;
  const hoog = letter + 4;
  const icoon = letter * 0.8;
  const breed = tekst === '' ? hoog : icoon + letterbreedte(tekst, letter, { vet: true }) + letter * 0.9;
  const [links, boven] = [x + b - breed - 4, y - hoog / 2];
  const icoonX = tekst === '' ? links + (hoog - icoon) / 2 : links + letter * 0.35;
  return (
    <g className="kn-pil" data-in={merk === 'blijft' ? 'verschil' : 'nu voorkeur verschil'}>
      <rect x={links} y={boven} width={breed} height={hoog} rx={hoog / 2} />
      <path d={pad} transform={`translate(${icoonX} ${boven + (hoog - icoon) / 2}) scale(${icoon / 24})`} />
      {tekst !== '' && (
        <text x={icoonX + icoon + letter * 0.15} y={boven + hoog / 2 + letter * 0.35} fontSize={letter}>
          {tekst}
        </text>
      )}
    </g>
  );
}
