import { useMemo } from 'react';
import type { Cijferregel } from '../../diagram/cijfers/cijferregel.ts';
import { type Cijferberekening, toCijferuitleg } from '../../diagram/cijfers/cijferuitleg.ts';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { kerncijfers as t } from '../../texts/kerncijfers.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Table } from '../../ui/Table.tsx';

type KerncijferuitlegProps = { regel: Cijferregel; kop: boolean };

/** How one figure was computed: what counts, per gemeente, step by step, the rules, and what is still open. */
export function Kerncijferuitleg({ regel, kop }: KerncijferuitlegProps) {
  const { meetlat } = useWerkruimte().afgeleid;
  const naam = useGemeentenaam();
  const uitleg = useMemo(() => toCijferuitleg(regel.cijfer, meetlat), [regel.cijfer, meetlat]);
  // No level is passed over: below the title of the window, or below the name of the figure.
  const Kop = kop ? 'h4' : 'h3';
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
          <Berekening key={toSleutel(berekening)} berekening={berekening} naam={naam} />
        ))}
        <Disclosure summary={t.regels.titel}>
          <ul>
            {uitleg.regels.map((tekst) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
      <Vragen Kop={Kop} titel={t.vragen.open} punten={regel.cijfer.open} />
      <Vragen Kop={Kop} titel={t.vragen.onbekend} punten={regel.cijfer.onbekend} />
    </section>
  );
}

const toSleutel = ({ gemeenten, uiterste }: Cijferberekening) => [uiterste, ...gemeenten].join();

type BerekeningProps = { berekening: Cijferberekening; naam: (gemeente: string) => string };

function toTitel({ gemeenten, uiterste, waarde }: Cijferberekening, naam: BerekeningProps['naam']): string {
  if (gemeenten.length === 0) return t.berekening.voorkeur;
  const namen = gemeenten.map(naam);
  return uiterste ? t.berekening.uiterste[uiterste](namen, waarde) : t.berekening.gemeenten(namen);
}

function Berekening({ berekening, naam }: BerekeningProps) {
  const { regels, voet } = berekening;
  return (
    <Disclosure summary={toTitel(berekening, naam)}>
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

type VragenProps = { Kop: 'h3' | 'h4'; titel: string; punten: readonly string[] };

function Vragen({ Kop, titel, punten }: VragenProps) {
  const { traject, werkwijze } = useWerkruimte();
  const vragen = werkwijze.scanlijst.scanpunten.filter(({ id }) => punten.includes(id));
  if (vragen.length === 0) return null;
  return (
    <div>
      <Kop>{titel}</Kop>
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
