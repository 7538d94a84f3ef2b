import type { Rekeninhoud } from '../../content/laadRekeninhoud.ts';
import { uitEuro } from '../../domain/bedrag/geld.ts';
import { euro, procent } from '../../texts/bedrag.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';
import { Jeugdtarieven } from './Jeugdtarieven.tsx';
import { Stapherkomst } from './Stapherkomst.tsx';

const t = rekenhulp.tarieven;

/** Every amount and percentage that the app knows, newest first, with its source. */
export function Tarieven({ bedragen, bronnen }: Rekeninhoud) {
  const { minimumloon, werkgeverslasten, bekendTot } = bedragen;
  return (
    <Disclosure summary={t.titel}>
      <p>{t.bereik(minimumloon[0]?.vanaf ?? bekendTot, bekendTot)}</p>
      <h3>{t.minimumloon}</h3>
      <Table label={t.minimumloon} dense>
        <thead>
          <tr>
            <th scope="col">{t.vanaf}</th>
            <th scope="col" className="getal">
              {t.maand}
            </th>
            <th scope="col" className="getal">
              {t.uur}
            </th>
            <th scope="col">{t.bron}</th>
          </tr>
        </thead>
        <tbody>
          {minimumloon.toReversed().map(({ vanaf, maand, uur, herkomst }) => (
            <tr key={vanaf}>
              <th scope="row">{dagInWoorden(vanaf, 'kort')}</th>
              <td className="getal">{euro(uitEuro(maand))}</td>
              <td className="getal">{uur === null ? t.geenUurloon : euro(uitEuro(uur))}</td>
              <td>
                <Stapherkomst herkomst={herkomst} bronnen={bronnen} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Jeugdtarieven bedragen={bedragen} bronnen={bronnen} />
      <h3>{t.lasten}</h3>
      <Table label={t.lasten} dense>
        <thead>
          <tr>
            <th scope="col">{t.jaar}</th>
            <th scope="col" className="getal">
              {t.percentage}
            </th>
            <th scope="col">{t.bron}</th>
          </tr>
        </thead>
        <tbody>
          {werkgeverslasten.toReversed().map(({ vanaf, procent: waarde, herkomst }) => (
            <tr key={vanaf}>
              <th scope="row">{vanaf.slice(0, 4)}</th>
              <td className="getal">{waarde === null ? t.onbekend : procent(waarde)}</td>
              <td>
                <Stapherkomst herkomst={herkomst} bronnen={bronnen} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
