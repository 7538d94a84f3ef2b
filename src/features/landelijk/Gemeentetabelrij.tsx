import { memo } from 'react';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { bronnaam } from './bronnaam.ts';
import type { Gemeenteregel } from './gemeenteregel.ts';
import { Ouderdomcel } from './Ouderdomcel.tsx';
import { Statuscel } from './Statuscel.tsx';

type GemeentetabelrijProps = { regel: Gemeenteregel; gekozen: boolean; href: string };

/** One gemeente. Memoised: typing in the search field must not draw 342 rows anew. */
export const Gemeentetabelrij = memo(function Gemeentetabelrij({
  regel,
  gekozen,
  href,
}: GemeentetabelrijProps) {
  const { naam, regio, stand, sinds, ouderdom } = regel;
  return (
    <tr className={gekozen ? 'gekozen' : undefined}>
      <th scope="row">
        <a href={href}>{naam}</a>
      </th>
      <td>{regio}</td>
      <td>
        <Statuscel stand={stand} />
      </td>
      <td className="krap">{sinds === undefined ? tekst.rij.niets : tekst.rij.dag(sinds)}</td>
      <td>{stand ? tekst.grond[stand.feit.grond] : tekst.rij.niets}</td>
      <td>
        <Ouderdomcel ouderdom={ouderdom} />
      </td>
      <td>{stand ? bronnaam(stand.bron) : tekst.rij.niets}</td>
    </tr>
  );
});
