import { useMemo } from 'react';
import { toCijfernaam, toLang } from '../../../diagram/cijfers/cijferregel.ts';
import { cijfersleutel } from '../../../domain/proces/kerncijfers/cijfer.ts';
import { type Modelcijfer, toModelcijfers } from '../../../domain/proces/kerncijfers/modelcijfers.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useModelscherm } from './useModelscherm.ts';

const t = modelTekst.cijfers;

/** The key figures of the model beside the preferente werkwijze, or that the model does not tell them. */
export function Modelcijfers() {
  const { vergelijking } = useModelscherm();
  const { werkwijze, afgeleid } = useWerkruimte();
  const { werkproces } = werkwijze;
  const { voorkeur } = afgeleid.meetlat;
  const cijfers = useMemo(
    () => toModelcijfers(vergelijking, { voorkeur, werkproces }),
    [vergelijking, voorkeur, werkproces],
  );
  return (
    <Disclosure summary={t.naam}>
      <p className="muted">{t.uitleg[vergelijking.niveau]}</p>
      <Table label={t.tabel} dense className="mo-cijfers">
        <thead>
          <tr>
            <th scope="col">{t.cijfer}</th>
            <th scope="col">{t.model}</th>
            <th scope="col">{t.voorkeur}</th>
          </tr>
        </thead>
        <tbody>
          {cijfers.map((regel) => (
            <tr key={cijfersleutel(regel.cijfer)}>
              <th scope="row">{toCijfernaam(regel, werkproces)}</th>
              <td>{toNu(regel)}</td>
              <td>{toLang(regel.cijfer.soort, 'geen-route', regel.voorkeur)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}

function toNu(regel: Modelcijfer): string {
  switch (regel.stand) {
    case 'onbekend':
      return t.onbekend;
    case 'bekend':
      return toLang(regel.cijfer.soort, 'bekend', regel.nu);
    case 'geen-route':
      return toLang(regel.cijfer.soort, 'geen-route', undefined);
    default:
      return regel satisfies never;
  }
}
