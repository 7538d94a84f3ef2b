import type { Rekeninhoud } from '../../content/laadRekeninhoud.ts';
import { JEUGDLEEFTIJDEN } from '../../domain/bedrag/bedragen.ts';
import { procent } from '../../texts/bedrag.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { Table } from '../../ui/Table.tsx';
import { Stapherkomst } from './Stapherkomst.tsx';

const t = rekenhulp.tarieven;

/** The share of the minimum wage by age, one row for each day from which it holds. */
export function Jeugdtarieven({ bedragen, bronnen }: Rekeninhoud) {
  return (
    <>
      <h3>{t.jeugd}</h3>
      <Table label={t.jeugd} dense>
        <thead>
          <tr>
            <th scope="col">{t.vanaf}</th>
            {JEUGDLEEFTIJDEN.toReversed().map((leeftijd) => (
              <th key={leeftijd} scope="col" className="getal">
                {rekenhulp.velden.leeftijdKeuze(Number(leeftijd))}
              </th>
            ))}
            <th scope="col">{t.bron}</th>
          </tr>
        </thead>
        <tbody>
          {bedragen.minimumjeugdloon.toReversed().map(({ vanaf, procenten, herkomst }) => (
            <tr key={vanaf}>
              <th scope="row">{dagInWoorden(vanaf, 'kort')}</th>
              {JEUGDLEEFTIJDEN.toReversed().map((leeftijd) => (
                <td key={leeftijd} className="getal">
                  {procent(procenten[leeftijd])}
                </td>
              ))}
              <td>
                <Stapherkomst herkomst={herkomst} bronnen={bronnen} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>{t.bbl}</p>
    </>
  );
}
