import { useMemo } from 'react';
import type { Cijferregel } from '../../diagram/cijfers/cijferregel.ts';
import { type Cijferberekening, toCijferuitleg } from '../../diagram/cijfers/cijferuitleg.ts';
import type { Regiocijfers } from '../../domain/proces/kerncijfers/regiocijfers.ts';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { kerncijfers as t } from '../../texts/kerncijfers.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';

type KerncijferuitlegProps = { regel: Cijferregel; cijfers: Regiocijfers; kop: boolean };

/** How one figure was computed: what counts, per gemeente, step by step, the rules, and what is still open. */
export function Kerncijferuitleg({ regel, cijfers, kop }: KerncijferuitlegProps) {
  const { werkwijze } = useWerkruimte();
  const naam = useGemeentenaam();
  const uitleg = useMemo(
    () => toCijferuitleg(regel.cijfer, cijfers, werkwijze),
    [regel.cijfer, cijfers, werkwijze],
  );
  return (
    <section className="kc-uitleg">
      {kop && <h3>{regel.naam}</h3>}
      <p>{uitleg.wat}</p>
      {uitleg.teBevestigen !== undefined && <p className="muted">{uitleg.teBevestigen}</p>}
      <Table label={t.tabel.naam(regel.naam)} dense>
        <thead>
          <tr>
            <th scope="col">{t.tabel.wie}</th>
            <th scope="col">{t.tabel.waarde}</th>
            <th scope="col">{t.tabel.let}</th>
          </tr>
        </thead>
        <tbody>
          {uitleg.rijen.map(({ gemeente, waarde, let: letOp }) => (
            <tr key={gemeente ?? ''}>
              <th scope="row">{gemeente === undefined ? t.tabel.voorkeur : naam(gemeente)}</th>
              <td>{waarde}</td>
              <td>{letOp}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="kc-berekeningen">
        {uitleg.berekeningen.map((berekening) => (
          <Berekening key={berekening.gemeenten.join()} berekening={berekening} naam={naam} />
        ))}
        <Disclosure summary={t.regels.titel}>
          <ul>
            {uitleg.regels.map((tekst) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
      <Vragen titel={t.vragen.open} punten={regel.cijfer.open} />
      <Vragen titel={t.vragen.onbekend} punten={regel.cijfer.onbekend} />
    </section>
  );
}

type BerekeningProps = { berekening: Cijferberekening; naam: (gemeente: string) => string };

function Berekening({ berekening: { gemeenten, regels, voet }, naam }: BerekeningProps) {
  const titel = gemeenten.length === 0 ? t.berekening.voorkeur : t.berekening.gemeenten(gemeenten.map(naam));
  return (
    <Disclosure summary={titel}>
      <ol>
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ol>
      {voet.map((regel) => (
        <p key={regel}>{regel}</p>
      ))}
    </Disclosure>
  );
}

function Vragen({ titel, punten }: { titel: string; punten: readonly string[] }) {
  const { traject, werkwijze } = useWerkruimte();
  const vragen = werkwijze.scanlijst.scanpunten.filter(({ id }) => punten.includes(id));
  if (vragen.length === 0) return null;
  return (
    <div>
      <h4>{titel}</h4>
      <ul>
        {vragen.map(({ id, nummer, vraag }) => (
          <li key={id}>
            <a href={trajectLink(traject.id, 'scan', { scanpunt: id })}>{t.vragen.naar(nummer, vraag)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
