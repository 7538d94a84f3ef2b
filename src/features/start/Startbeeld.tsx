import './startbeeld.css';

/** The strands: where each wanders (up to x = 292), its height while they near each other, and in the band. */
const strands = [
  {
    id: 'a',
    wander: 'M0 22C46 22 46 46 92 46C140 46 140 14 188 14C240 14 240 30 292 30',
    from: 30,
    near: 45.1,
    band: 84,
  },
  {
    id: 'b',
    wander: 'M0 60C46 60 46 16 92 16C140 16 140 62 188 62C240 62 240 64 292 64',
    from: 64,
    near: 71.6,
    band: 91,
  },
  {
    id: 'c',
    wander: 'M0 100C46 100 46 128 92 128C140 128 140 92 188 92C240 92 240 98 292 98',
    from: 98,
    near: 98,
    band: 98,
  },
  {
    id: 'd',
    wander: 'M0 140C46 140 46 96 92 96C140 96 140 158 188 158C240 158 240 132 292 132',
    from: 132,
    near: 124.4,
    band: 105,
  },
  {
    id: 'e',
    wander: 'M0 180C46 180 46 186 92 186C140 186 140 130 188 130C240 130 240 166 292 166',
    from: 166,
    near: 150.9,
    band: 112,
  },
] as const;

/** Steps that are the same for all: x, y. */
const stops = [
  [92, 46],
  [92, 16],
  [92, 128],
  [92, 96],
  [92, 186],
  [292, 98],
] as const;

const swap = 'M-5-2H4M1.5-5 4.5-2 1.5 1M5 3H-4M-1.5 0-4.5 3-1.5 6';

/** What differs on the way: it changes, goes away, or is new. */
const marks = [
  { y: 30, tone: 'anders', sign: swap },
  { y: 64, tone: 'weg', sign: 'M-4-4 4 4M4-4-4 4' },
  { y: 132, tone: 'bij', sign: 'M0-5V5M-5 0H5' },
  { y: 166, tone: 'anders', sign: swap },
] as const;

/** Where the strands are near, in the band, and at the end; a phone gets a shorter way, so that lines stay thick. */
const shapes = {
  breed: { near: 424, band: 640, end: 818 },
  smal: { near: 350, band: 438, end: 520 },
} as const;

function join(
  { from, near, band }: (typeof strands)[number],
  x: (typeof shapes)[keyof typeof shapes],
): string {
  const first = (292 + x.near) / 2;
  const second = (x.near + x.band) / 2;
  return `C${first} ${from} ${first} ${near} ${x.near} ${near}C${second} ${near} ${second} ${band} ${x.band} ${band}H${x.end}`;
}

function Drawing({ label, shape }: { label: string; shape: keyof typeof shapes }) {
  const x = shapes[shape];
  return (
    <svg
      className={`startbeeld startbeeld-${shape}`}
      viewBox={`0 0 ${x.end + 30} 204`}
      role="img"
      aria-label={label}
    >
      {strands.map((strand) => (
        <g key={strand.id}>
          <path className="sb-rand" d={strand.wander} />
          <path className={`sb-streng sb-${strand.id}`} d={strand.wander + join(strand, x)} />
        </g>
      ))}
      {stops.map(([cx, cy]) => (
        <circle key={`${cx}-${cy}`} className="sb-stap" cx={cx} cy={cy} r="7.5" />
      ))}
      {marks.map(({ y, tone, sign }) => (
        <g key={y} className={`sb-merk sb-${tone}`} transform={`translate(292 ${y})`}>
          <circle r="13" />
          <path d={sign} />
        </g>
      ))}
      <g transform={`translate(${x.end} 98)`}>
        <circle className="sb-klaar" r="28" />
        <path className="sb-vink" d="M-12 1l8.5 9 16-19" />
      </g>
    </svg>
  );
}

/** The picture of the start screen: strands that wander, meet their differences, and become one band. */
export function Startbeeld({ label }: { label: string }) {
  return (
    <>
      <Drawing label={label} shape="breed" />
      <Drawing label={label} shape="smal" />
    </>
  );
}
