import { toDagnummer } from '../../../domain/casus/dagnummer.ts';
import { kaart } from '../../../texts/kaart.ts';
import { landelijkverloopTekst } from '../../../texts/landelijkverloop.ts';
import { Table } from '../../../ui/Table.tsx';
import { KAARTKLASSEN } from '../kaartstand.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { standOp } from './standOp.ts';
import { toPeriodes, type Verloopgegevens } from './verloopgegevens.ts';

const tekst = landelijkverloopTekst.tabel;

/** The curve in numbers, newest first; each day leads to the picture of that day. */
export function Verlooptabel({ gegevens }: { gegevens: Verloopgegevens }) {
  const { link } = useLandelijkstaat();
  return (
    <Table label={tekst.naam} dense stickyHeader className="verlooptabel">
      <thead>
        <tr>
          <th scope="col">{tekst.dag}</th>
          {KAARTKLASSEN.map((klasse) => (
            <th key={klasse} scope="col" className="getal">
              {kaart.klasse[klasse]}
            </th>
          ))}
          <th scope="col" className="getal">
            {tekst.totaal}
          </th>
        </tr>
      </thead>
      <tbody>
        {toPeriodes(gegevens).map((dag) => {
          const stand = standOp(gegevens, dag);
          return (
            <tr key={dag}>
              <th scope="row">
                <a href={link({ peildatum: dag === gegevens.tot ? undefined : dag })}>
                  {tekst.dagInTabel(dag)}
                </a>
              </th>
              {KAARTKLASSEN.map((klasse) => (
                <td key={klasse} className="getal">
                  {stand[klasse]}
                </td>
              ))}
              <td className="getal">{gegevens.totaal[toDagnummer(dag) - toDagnummer(gegevens.van)]}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
