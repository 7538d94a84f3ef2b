import { useMemo } from 'react';
import { MAAT_SCHERM } from '../../diagram/maten.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Table } from '../../ui/Table.tsx';
import { Merkpil } from './Merkpil.tsx';
import { toSchemamodel } from './schema/schemamodel.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { useWoorden } from './useWoorden.ts';

const t = verschillen.tabel;

/** The picture as a table: the same steps in reading order, with mark, numbers and gemeenten. */
export function Verschiltabel({ leeg }: { leeg: boolean }) {
  const { werkwijze } = useWerkruimte();
  const { model, beeldmerken, keuze, link } = useVerschillenscherm();
  const naam = useGemeentenaam();
  const woorden = useWoorden();
  const schema = useMemo(
    () => toSchemamodel(werkwijze.werkproces, beeldmerken, MAAT_SCHERM),
    [werkwijze, beeldmerken],
  );
  const stand = leeg ? 'voorkeur' : keuze.stand;
  const zichtbaar = schema.knopen.filter(({ standen }) => standen.split(' ').includes(stand));
  const naamVan = new Map(zichtbaar.map((knoop) => [knoop.id, verschillen.stap.titel(knoop.naam)]));
  return (
    <Table label={t.naam} stickyHeader>
      <thead>
        <tr>
          <th scope="col">{t.kolommen.stap}</th>
          <th scope="col">{t.kolommen.wie}</th>
          <th scope="col">{t.kolommen.stand}</th>
          <th scope="col">{t.kolommen.vragen}</th>
          <th scope="col">{t.kolommen.gemeenten}</th>
          <th scope="col">{t.daarna}</th>
        </tr>
      </thead>
      {schema.fasen.map((fase) => (
        <tbody key={fase.id}>
          <tr className="vs-faserij">
            <th scope="rowgroup" colSpan={6}>
              {fase.naam}
            </th>
          </tr>
          {zichtbaar
            .filter((knoop) => knoop.fase === fase.id)
            .map((knoop) => {
              const voor = model.merken.get(knoop.id)?.voor ?? [];
              const daarna = schema.lijnen.flatMap(({ van, naar }) =>
                van === knoop.id ? (naamVan.get(naar) ?? []) : [],
              );
              return (
                <tr key={knoop.id} data-gekozen={keuze.stap === knoop.id || undefined}>
                  <th scope="row">
                    <a href={link({ stap: knoop.id })} aria-label={t.open(knoop.naam)}>
                      {naamVan.get(knoop.id)}
                    </a>
                  </th>
                  <td>{schema.banen.find(({ id }) => id === knoop.baan)?.naam}</td>
                  <td className="nowrap">
                    <Merkpil merk={knoop.merk} /> {woorden.merk(knoop.merk)}
                  </td>
                  <td>
                    {knoop.nummers.map((nummer) => (
                      <a
                        key={nummer}
                        className="vs-nr"
                        href={link({ verschil: nummer, stap: undefined, filter: 'alle' })}
                      >
                        {nummer}
                      </a>
                    ))}
                  </td>
                  <td>{voor.length === model.vergelijkingen.size ? t.alle : voor.map(naam).join(', ')}</td>
                  <td>{daarna.join('; ')}</td>
                </tr>
              );
            })}
        </tbody>
      ))}
    </Table>
  );
}
