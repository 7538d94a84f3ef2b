import { useDeferredValue, useMemo, useState } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Table } from '../../ui/Table.tsx';
import { filterRegels, type Kolom, KOLOMMEN, sorteerRegels, type Volgorde } from './gemeenteregel.ts';
import { Gemeentetabelrij } from './Gemeentetabelrij.tsx';
import './gemeentetabel.css';
import type { Landelijkbeeld, Landelijketelling } from './landelijkbeeld.ts';
import { Legendavak } from './Legendavak.tsx';
import type { Wissel } from './selectie/selectie.ts';
import { useAangroei } from './useAangroei.ts';

type GemeentetabelProps = {
  register: Regioregister;
  beeld: Landelijkbeeld;
  telling: Landelijketelling;
  gekozen: string | undefined;
  link: (anders: Wissel) => string;
};

/** All gemeenten: the same as the map, to search and to sort. */
export function Gemeentetabel({ register, beeld, telling, gekozen, link }: GemeentetabelProps) {
  const [zoektekst, setZoektekst] = useState('');
  const [volgorde, setVolgorde] = useState<Volgorde>({ kolom: 'gemeente', richting: 'op' });
  const gezocht = useDeferredValue(zoektekst);
  const { zichtbaar } = telling;
  const regels = useMemo(
    () => sorteerRegels(filterRegels(beeld.regels, { register, tekst: gezocht, zichtbaar }), volgorde),
    [beeld, register, gezocht, zichtbaar, volgorde],
  );
  const getoond = useAangroei(regels);
  return (
    <Card flush className="gemeentetabel" title={tekst.tabel.kop}>
      <div className="gemeentetabel-filter">
        <Legendavak />
        <SearchField
          label={tekst.tabel.zoek}
          clearLabel={tekst.tabel.leegZoek}
          value={zoektekst}
          onChange={setZoektekst}
        />
        {gezocht !== '' && (
          <output>{tekst.tabel.aantal(regels.length, telling.zichtbaar?.size ?? beeld.regels.length)}</output>
        )}
      </div>
      {regels.length === 0 ? (
        <p className="gemeentetabel-geen">{tekst.tabel.geen}</p>
      ) : (
        <Table label={tekst.tabel.naam} stickyHeader dense>
          <thead>
            <tr>
              {KOLOMMEN.map((kolom) => (
                <Kolomkop
                  key={kolom}
                  kolom={kolom}
                  volgorde={volgorde}
                  onSorteer={() =>
                    setVolgorde({
                      kolom,
                      richting: volgorde.kolom === kolom && volgorde.richting === 'op' ? 'af' : 'op',
                    })
                  }
                />
              ))}
              <th scope="col">{tekst.rij.bron}</th>
            </tr>
          </thead>
          <tbody>
            {getoond.map((regel) => (
              <Gemeentetabelrij
                key={regel.code}
                regel={regel}
                gekozen={regel.code === gekozen}
                href={link({ gemeente: regel.code, beeld: undefined })}
              />
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

type KolomkopProps = { kolom: Kolom; volgorde: Volgorde; onSorteer: () => void };

function Kolomkop({ kolom, volgorde, onSorteer }: KolomkopProps) {
  const actief = volgorde.kolom === kolom;
  return (
    <th
      scope="col"
      aria-sort={actief ? (volgorde.richting === 'op' ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" className="sorteerknop" onClick={onSorteer}>
        {tekst.rij[kolom]}
        <Icon
          name={actief && volgorde.richting === 'af' ? 'arrowDown' : 'arrowUp'}
          size={14}
          className={actief ? undefined : 'sorteer-uit'}
        />
      </button>
    </th>
  );
}
