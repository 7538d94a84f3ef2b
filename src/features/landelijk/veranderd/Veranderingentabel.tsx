import { toKaartklasse } from '../../../domain/voortgang/gemeentestatus.ts';
import type { Momentstand, Verandering } from '../../../domain/voortgang/veranderingen.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { Standteken } from '../Standteken.tsx';

const tekst = landelijkdelenTekst.veranderd;
const VOLGORDE = { vooruit: 0, terug: 1, ander: 2 } as const;
const TEKEN = { vooruit: 'arrowUp', terug: 'arrowDown', ander: 'arrowsSwap' } as const;

type VeranderingentabelProps = {
  veranderd: readonly Verandering[];
  /** code → name */
  namen: ReadonlyMap<string, string>;
};

/** Each gemeente that changed: what it was and what it is. */
export function Veranderingentabel({ veranderd, namen }: VeranderingentabelProps) {
  const { link } = useLandelijkstaat();
  const rijen = veranderd.toSorted((a, b) => VOLGORDE[a.richting] - VOLGORDE[b.richting]);
  return (
    <Table label={tekst.tabel} dense stickyHeader>
      <thead>
        <tr>
          <th scope="col">{tekst.gemeente}</th>
          <th scope="col">{tekst.was}</th>
          <th scope="col">{tekst.nu}</th>
          <th scope="col">{tekst.beweging}</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ code, van, naar, richting }) => (
          <tr key={code}>
            <th scope="row">
              <a href={link({ deel: undefined, gemeente: code })}>{namen.get(code) ?? code}</a>
            </th>
            <Momentcel stand={van} />
            <Momentcel stand={naar} />
            <td>
              <span className="statuscel">
                <Icon name={TEKEN[richting]} size={18} />
                {tekst.richting[richting]}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Momentcel({ stand: { status, onderVoorwaarde } }: { stand: Momentstand }) {
  return (
    <td>
      <span className="statuscel">
        <Standteken klasse={toKaartklasse(status)} />
        <span>
          {landelijkTekst.status[status]}
          {onderVoorwaarde && <small>{tekst.onderVoorwaarde}</small>}
        </span>
      </span>
    </td>
  );
}
