import type { Regiostand } from '../../domain/voortgang/regiostand.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Table } from '../../ui/Table.tsx';
import { Aanwijsrij } from './Aanwijsrij.tsx';
import type { Aanwijzing } from './aanwijzing.ts';
import type { Gemeenteregel } from './gemeenteregel.ts';
import { Ouderdomcel } from './Ouderdomcel.tsx';
import './regiogemeenten.css';
import type { Wissel } from './selectie/selectie.ts';
import { Statuscel } from './Statuscel.tsx';

type RegiogemeentenProps = {
  regio: Regiostand;
  /** the gemeenten of it that the filters leave */
  regels: readonly Gemeenteregel[];
  gekozen: string | undefined;
  aanwijzing: Aanwijzing;
  link: (anders: Wissel) => string;
};

/** The gemeenten of one regio, with what we know of each and how old that is. */
export function Regiogemeenten({ regio, regels, gekozen, aanwijzing, link }: RegiogemeentenProps) {
  return (
    <Table label={tekst.regios.gemeentenVan(regio.naam)} stickyHeader dense className="regiogemeenten">
      <thead>
        <tr>
          <th scope="col">{tekst.rij.gemeente}</th>
          <th scope="col">{tekst.rij.status}</th>
          <th scope="col">{tekst.rij.sinds}</th>
          <th scope="col">{tekst.rij.grondEnBericht}</th>
        </tr>
      </thead>
      <tbody>
        {regels.map(({ code, naam, stand, sinds, ouderdom }) => (
          <Aanwijsrij key={code} code={code} aanwijzing={aanwijzing} gekozen={code === gekozen}>
            <th scope="row">
              <a href={link({ gemeente: code })} aria-current={code === gekozen || undefined}>
                {naam}
              </a>
            </th>
            <td>
              <Statuscel stand={stand} />
            </td>
            <td className="krap">{sinds === undefined ? tekst.rij.niets : tekst.rij.dag(sinds)}</td>
            <td>
              {stand && <span className="grondregel">{tekst.grond[stand.feit.grond]}</span>}
              <Ouderdomcel ouderdom={ouderdom} />
            </td>
          </Aanwijsrij>
        ))}
      </tbody>
    </Table>
  );
}
