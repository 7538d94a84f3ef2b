import { useState } from 'react';
import { type Buurantwoord, toBuurantwoorden } from '../../../domain/wijziging/buren.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { aanpassingen } from '../../../texts/aanpassingen.ts';
import { begrippen } from '../../../texts/begrippen.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { dagInWoorden } from '../../../texts/wijzigingen.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { Aanpassing } from '../aanpassing.ts';
import { NeemOver } from './NeemOver.tsx';

const t = planhulp.buren;

/** What the gemeenten of this traject decided on one change, and a way to take their words over. */
export function Buren({ aanpassing: { wijziging, titel } }: { aanpassing: Aanpassing }) {
  const { alleenLezen } = useWerkruimte();
  const naam = useGemeentenaam();
  const [van, zetVan] = useState<Buurantwoord>();
  const geldig = wijziging.gemeenten.filter(({ geldt }) => geldt === 'geldt');
  const antwoorden = toBuurantwoorden(wijziging);
  if (geldig.length < 2 || antwoorden.length === 0) return null;
  return (
    <Disclosure summary={t.titel} look="kaal">
      <Table label={t.tabel} dense className="aa-gemeenten">
        <thead>
          <tr>
            <th scope="col">{aanpassingen.kolom.gemeenten}</th>
            <th scope="col">{aanpassingen.kolom.besluit}</th>
            <th scope="col">{aanpassingen.kolom.wie}</th>
            <th scope="col">{aanpassingen.kolom.klaarOp}</th>
            <th scope="col">
              <span className="sr">{t.neemOver}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {antwoorden.map((antwoord) => {
            const namen = antwoord.gemeenten.map(naam);
            const { besluit, eigenaar, deadline } = antwoord;
            return (
              <tr key={antwoord.gemeenten.join()}>
                <th scope="row">{planhulp.vanGemeenten(namen)}</th>
                <td data-kop={aanpassingen.kolom.besluit}>
                  {besluit ? begrippen.besluit[besluit.keuze] : t.geenBesluit}
                  {besluit?.reden && <small>{aanpassingen.paneel.reden(besluit.reden)}</small>}
                </td>
                <td data-kop={aanpassingen.kolom.wie}>
                  {eigenaar ?? <span className="muted">{t.leeg}</span>}
                </td>
                <td data-kop={aanpassingen.kolom.klaarOp}>
                  {deadline === undefined ? (
                    <span className="muted">{t.leeg}</span>
                  ) : (
                    dagInWoorden(deadline, 'kort')
                  )}
                </td>
                <td>
                  {!alleenLezen && geldig.length > antwoord.gemeenten.length && (
                    <Button
                      size="klein"
                      icon="copy"
                      aria-label={t.neemOverVan(namen)}
                      onClick={() => zetVan(antwoord)}
                    >
                      {t.neemOver}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {van && <NeemOver wijziging={wijziging} titel={titel} van={van} sluit={() => zetVan(undefined)} />}
    </Disclosure>
  );
}
