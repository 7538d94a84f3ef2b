import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import type { Wijziging, WijzigingInGemeente } from '../../domain/wijziging/wijziging.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { besluitInWoorden, wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { Table } from '../../ui/Table.tsx';
import type { Aanpassing } from './aanpassing.ts';
import { useRolnaam } from './useRolnaam.ts';
import type { Werk } from './useWerk.ts';
import { Werkcellen } from './Werkvelden.tsx';

/** The work of one row, gemeente by gemeente: each with its own decision, owner, day and state. */
export function PerGemeente({ aanpassing, werk }: { aanpassing: Aanpassing; werk: Werk }) {
  const { alleenLezen } = useWerkruimte();
  const naam = useGemeentenaam();
  const rol = useRolnaam();
  const { wijziging, rijen, titel, vervallen } = aanpassing;
  const uit = alleenLezen || vervallen;
  return (
    <Table label={t.paneel.perGemeente} dense className="aa-gemeenten">
      <thead>
        <tr>
          <th scope="col">{t.kolom.gemeente}</th>
          <th scope="col">{t.kolom.besluit}</th>
          <th scope="col">{t.kolom.wie}</th>
          <th scope="col">{t.kolom.inspanning}</th>
          <th scope="col">{t.kolom.klaarOp}</th>
          <th scope="col">{t.kolom.status}</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => {
          const plek = {
            wijziging: wijziging.id,
            titel: t.inGemeente(titel, naam(rij.gemeente)),
            rijen: [rij],
          };
          return (
            <tr key={rij.gemeente}>
              <th scope="row">{naam(rij.gemeente)}</th>
              <td data-kop={t.kolom.besluit}>
                {toBesluit(wijziging, rij)}
                {rij.besluit?.reden && <small>{t.paneel.reden(rij.besluit.reden)}</small>}
              </td>
              <Werkcellen plek={plek} werk={werk} uit={uit} rol={rol(wijziging.rol)} />
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function toBesluit({ aanleiding }: Wijziging, { besluit, geldt }: WijzigingInGemeente): string {
  if (geldt === 'vervallen') return woorden.vervallen;
  if (besluit) return besluitInWoorden(besluit);
  return aanleiding.soort === 'voorstel' || aanleiding.soort === 'eigen-antwoord'
    ? woorden.geenBesluit
    : woorden.geenBesluitNodig;
}
