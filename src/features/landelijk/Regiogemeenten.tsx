import type { Regiostand } from '../../domain/voortgang/regiostand.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Table } from '../../ui/Table.tsx';
import type { Landelijkbeeld } from './landelijkbeeld.ts';
import type { Wissel } from './Landelijkscherm.tsx';
import { Ouderdomcel } from './Ouderdomcel.tsx';
import { Statuscel } from './Statuscel.tsx';

type RegiogemeentenProps = {
  regio: Regiostand;
  beeld: Landelijkbeeld;
  gekozen: string | undefined;
  link: (anders: Wissel) => string;
};

/** The gemeenten of one regio, with what we know of each and how old that is. */
export function Regiogemeenten({ regio, beeld, gekozen, link }: RegiogemeentenProps) {
  const regels = beeld.regels.filter(({ regiocode }) => regiocode === regio.code);
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
          <tr key={code} className={code === gekozen ? 'gekozen' : undefined}>
            <th scope="row">
              <a
                href={link({ gemeente: code, regio: regio.code })}
                aria-current={code === gekozen || undefined}
              >
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
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
