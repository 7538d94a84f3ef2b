import { type Beslistabel, isAlles } from '../../domain/beleidsregel/beslismodel.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { regeltabelTekst } from '../../texts/regeltabel.ts';
import { Card } from '../../ui/Card.tsx';
import { Table } from '../../ui/Table.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Kanttekeninglijst } from './Kanttekeninglijst.tsx';
import { Kanttekeningen } from './Kanttekeningen.tsx';
import { Rijkaarten } from './Rijkaarten.tsx';
import { Tabelacties } from './Tabelacties.tsx';
import { celInWoorden } from './celInWoorden.ts';

const t = regeltabelTekst;

/** Every table of the rule as a table to read: a column per fact, a row per case, with article and notes. */
export function Tabellen({ gelezen }: { gelezen: GelezenRegel }) {
  const { regel, toetsbaar } = gelezen;
  const { tabellen } = toetsbaar.model;
  const genoemd = new Set(tabellen.flatMap(({ rijen }) => rijen.map(({ id }) => id)));
  const isSmal = useMediaQuery('(max-width: 45em)');
  const nummers = (rij: string) =>
    regel.kanttekeningen
      .filter(({ rijen }) => rijen.includes(rij))
      .map(({ nr }) => nr)
      .join(', ') || t.geen;
  const overig = regel.kanttekeningen.filter(({ rijen }) => !rijen.some((rij) => genoemd.has(rij)));
  return (
    <div className="br-tabellen">
      <Tabelacties gelezen={gelezen} />
      {tabellen.map((tabel) => (
        <Card key={tabel.id} title={tabel.naam}>
          <p className="muted">{t.trefregel[tabel.trefregel]}</p>
          {isSmal ? (
            <Rijkaarten gelezen={gelezen} tabel={tabel} kanttekeningen={nummers} />
          ) : (
            <Regeltabel gelezen={gelezen} tabel={tabel} kanttekeningen={nummers} />
          )}
          <Kanttekeninglijst
            kanttekeningen={regel.kanttekeningen.filter((kanttekening) =>
              tabel.rijen.some(({ id }) => kanttekening.rijen.includes(id)),
            )}
          />
        </Card>
      ))}
      {overig.length > 0 && (
        <Card title={t.heleRegel}>
          <Kanttekeningen kanttekeningen={overig} />
        </Card>
      )}
    </div>
  );
}

type RegeltabelProps = {
  gelezen: GelezenRegel;
  tabel: Beslistabel;
  /** The numbers of the notes at a row. */
  kanttekeningen: (rij: string) => string;
};

function Regeltabel({ gelezen, tabel, kanttekeningen }: RegeltabelProps) {
  return (
    <Table label={tabel.naam} dense>
      <thead>
        <tr>
          <th scope="col">{t.rij}</th>
          {tabel.kolommen.map(({ variabele, naam }) => (
            <th key={variabele} scope="col">
              {naam}
            </th>
          ))}
          <th scope="col">{t.uitkomst}</th>
          <th scope="col">{t.artikel}</th>
          <th scope="col">{t.kanttekening}</th>
        </tr>
      </thead>
      <tbody>
        {tabel.rijen.map((rij, k) => (
          <tr key={rij.id}>
            <th scope="row">{k + 1}</th>
            {tabel.kolommen.map(({ variabele }, kolom) => (
              <Cel key={variabele} gelezen={gelezen} variabele={variabele} cel={rij.cellen[kolom] ?? '-'} />
            ))}
            <td>
              <b>{beleidsregelTekst.advies.uitkomst(String(rij.uitkomst))}</b>
            </td>
            <td>{beleidsregelTekst.advies.regel(rij.regels, rij.artikel)}</td>
            <td>{kanttekeningen(rij.id)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type CelProps = { gelezen: GelezenRegel; variabele: string; cel: string };

/** A cell that does not matter is a dash to see, and words to hear. */
function Cel({ gelezen, variabele, cel }: CelProps) {
  return isAlles(cel) ? (
    <td className="br-alles">
      <span aria-hidden="true">–</span>
      <span className="sr">{t.alles}</span>
    </td>
  ) : (
    <td>{celInWoorden(gelezen, variabele, cel)}</td>
  );
}
