import { memo } from 'react';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Card } from '../../../ui/Card.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/iconPaths.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import type { Gemeenteregel } from '../gemeenteregel.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import './matrix.css';
import type { Matrixinhoud, Matrixsoort, Matrixwaarde } from './matrixkolommen.ts';
import { useVenster } from './useVenster.ts';

const tekst = landelijkdelenTekst.knelpunten.matrix;
const RIJHOOGTE = 34;
const HOOGTE = 480;

/** Gemeente × question, or × point of afvinken. */
export function Matrix({ inhoud }: { inhoud: Matrixinhoud }) {
  const { ga } = useLandelijkstaat();
  const { soort, regels, kolommen } = inhoud;
  return (
    <Card flush title={tekst.kop}>
      <div className="knelpunten-uitleg">
        <SegmentedControl<Matrixsoort>
          label={tekst.keuze}
          options={[
            { value: 'vragen', label: tekst.soort.vragen },
            { value: 'punten', label: tekst.soort.punten },
          ]}
          value={soort}
          onChange={(nieuw) => ga({ matrix: nieuw === 'vragen' ? undefined : nieuw }, { vervang: true })}
        />
        <p>{regels.length === 0 ? tekst.geen : tekst.uitleg[soort]}</p>
        {soort === 'punten' && (
          <ol className="matrix-punten">
            {kolommen.map(({ id, titel }) => (
              <li key={id}>{titel}</li>
            ))}
          </ol>
        )}
      </div>
      {regels.length > 0 && <Matrixvak key={soort} inhoud={inhoud} />}
    </Card>
  );
}

/** Only the rows in sight are drawn; the table says how many there are. */
function Matrixvak({ inhoud: { soort, regels, kolommen, waarden } }: { inhoud: Matrixinhoud }) {
  const { van, tot, boven, onder, onScroll } = useVenster({
    aantal: regels.length,
    rijhoogte: RIJHOOGTE,
    hoogte: HOOGTE,
  });
  return (
    <div
      className="tabel-vak matrix"
      role="region"
      aria-label={tekst.naam[soort]}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
      tabIndex={0}
      style={{ maxHeight: HOOGTE }}
      onScroll={onScroll}
    >
      <table
        className="tabel tabel-kop-vast tabel-eerste-vast"
        aria-label={tekst.naam[soort]}
        aria-rowcount={regels.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{tekst.gemeente}</th>
            {kolommen.map(({ id, kop, titel }) => (
              <th key={id} scope="col" title={titel}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {boven > 0 && <Vulling hoogte={boven} />}
          {regels.slice(van, tot).map((regel, n) => (
            <Matrixrij
              key={regel.code}
              regel={regel}
              kolommen={kolommen}
              waarden={waarden}
              rij={van + n + 2}
            />
          ))}
          {onder > 0 && <Vulling hoogte={onder} />}
        </tbody>
      </table>
    </div>
  );
}

/** The room of the rows that are not drawn. */
function Vulling({ hoogte }: { hoogte: number }) {
  return (
    <tr aria-hidden="true">
      <td style={{ height: hoogte }}>{'\u00A0'}</td>
    </tr>
  );
}

type MatrixrijProps = Pick<Matrixinhoud, 'kolommen' | 'waarden'> & { regel: Gemeenteregel; rij: number };

const Matrixrij = memo(function Matrixrij({ regel, kolommen, waarden, rij }: MatrixrijProps) {
  const per = waarden(regel);
  return (
    <tr aria-rowindex={rij} style={{ height: RIJHOOGTE }}>
      <th scope="row">{regel.naam}</th>
      {kolommen.map(({ id }) => (
        <Matrixcel key={id} waarde={per[id]} />
      ))}
    </tr>
  );
});

const TEKEN = {
  anders: 'cross',
  gelijk: 'equals',
  'in-orde': 'check',
  voorwaarde: 'halfDisc',
  open: 'cross',
} as const satisfies Record<NonNullable<Matrixwaarde>, IconName>;

function Matrixcel({ waarde }: { waarde: Matrixwaarde }) {
  if (waarde === undefined) {
    return (
      <td>
        <span className="sr">{tekst.onbekend}</span>
      </td>
    );
  }
  return (
    <td className={waarde === 'anders' || waarde === 'open' ? 'matrix-anders' : undefined}>
      <Icon name={TEKEN[waarde]} size={16} />
      <span className="sr">{tekst.waarde[waarde]}</span>
    </td>
  );
}
