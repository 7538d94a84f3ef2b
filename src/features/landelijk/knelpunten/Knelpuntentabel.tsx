import type { Knelpunt } from '../../../domain/voortgang/knelpunten.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { StackBar } from '../../../ui/StackBar.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import type { Vragen } from './Knelpunten.tsx';

const tekst = landelijkdelenTekst.knelpunten;

type KnelpuntentabelProps = { knelpunten: readonly Knelpunt[]; vragen: Vragen; gekozen: string | undefined };

/** The questions on which gemeenten differ, the largest share first; each leads to who works as preferred. */
export function Knelpuntentabel({ knelpunten, vragen, gekozen }: KnelpuntentabelProps) {
  const { link } = useLandelijkstaat();
  return (
    <Table label={tekst.tabel} stickyHeader>
      <thead>
        <tr>
          <th scope="col">{tekst.nr}</th>
          <th scope="col">{tekst.vraag}</th>
          <th scope="col">{tekst.anders}</th>
          <th scope="col">{tekst.buurt}</th>
        </tr>
      </thead>
      <tbody>
        {knelpunten.map(({ scanpunt, anders, gelijk }) => (
          <tr key={scanpunt} className={scanpunt === gekozen ? 'gekozen' : undefined}>
            <td className="krap">{vragen.get(scanpunt)?.nummer ?? scanpunt}</td>
            <th scope="row">{vragen.get(scanpunt)?.vraag ?? scanpunt}</th>
            <td className="knelpunt-balk">
              <StackBar
                label={tekst.balk(anders.length, gelijk.length)}
                parts={[
                  { id: 'anders', tone: 'streep', count: anders.length },
                  { id: 'gelijk', tone: 'leeg', count: gelijk.length },
                ]}
              />
              <span aria-hidden="true">{tekst.van(anders.length, anders.length + gelijk.length)}</span>
            </td>
            <td className="krap">
              <a href={link({ punt: scanpunt })} aria-current={scanpunt === gekozen || undefined}>
                {tekst.zoGaatHet(gelijk.length)}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
