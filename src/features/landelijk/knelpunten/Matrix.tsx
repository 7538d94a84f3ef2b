import { memo } from 'react';
import { type Knelpunt, toVerschilt } from '../../../domain/voortgang/knelpunten.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Card } from '../../../ui/Card.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Gemeenteregel } from '../gemeenteregel.ts';
import type { Vragen } from './Knelpunten.tsx';
import './matrix.css';
import { useVenster } from './useVenster.ts';

const tekst = landelijkdelenTekst.knelpunten.matrix;
const RIJHOOGTE = 34;
const HOOGTE = 480;

type MatrixProps = { regels: readonly Gemeenteregel[]; knelpunten: readonly Knelpunt[]; vragen: Vragen };

/** Gemeente × question. Only the rows in sight are drawn; the table says how many there are. */
export function Matrix({ regels, knelpunten, vragen }: MatrixProps) {
  const { van, tot, boven, onder, onScroll } = useVenster({
    aantal: regels.length,
    rijhoogte: RIJHOOGTE,
    hoogte: HOOGTE,
  });
  return (
    <Card flush title={tekst.kop}>
      <p className="knelpunten-uitleg">{tekst.uitleg}</p>
      <div
        className="tabel-vak matrix"
        role="region"
        aria-label={tekst.naam}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
        tabIndex={0}
        style={{ maxHeight: HOOGTE }}
        onScroll={onScroll}
      >
        <table
          className="tabel tabel-kop-vast tabel-eerste-vast"
          aria-label={tekst.naam}
          aria-rowcount={regels.length + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{tekst.gemeente}</th>
              {knelpunten.map(({ scanpunt }) => (
                <th key={scanpunt} scope="col" title={vragen.get(scanpunt)?.vraag}>
                  {vragen.get(scanpunt)?.nummer ?? scanpunt}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {boven > 0 && <Vulling hoogte={boven} />}
            {regels.slice(van, tot).map((regel, n) => (
              <Matrixrij key={regel.code} regel={regel} knelpunten={knelpunten} rij={van + n + 2} />
            ))}
            {onder > 0 && <Vulling hoogte={onder} />}
          </tbody>
        </table>
      </div>
    </Card>
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

type MatrixrijProps = { regel: Gemeenteregel; knelpunten: readonly Knelpunt[]; rij: number };

const Matrixrij = memo(function Matrixrij({ regel, knelpunten, rij }: MatrixrijProps) {
  const verschilt = regel.stand ? toVerschilt(regel.stand) : {};
  return (
    <tr aria-rowindex={rij} style={{ height: RIJHOOGTE }}>
      <th scope="row">{regel.naam}</th>
      {knelpunten.map(({ scanpunt }) => (
        <Matrixcel key={scanpunt} anders={verschilt[scanpunt]} />
      ))}
    </tr>
  );
});

function Matrixcel({ anders }: { anders: boolean | undefined }) {
  if (anders === undefined) {
    return (
      <td>
        <span className="sr">{tekst.open}</span>
      </td>
    );
  }
  return (
    <td className={anders ? 'matrix-anders' : undefined}>
      <Icon name={anders ? 'cross' : 'equals'} size={16} />
      <span className="sr">{anders ? tekst.anders : tekst.gelijk}</span>
    </td>
  );
}
