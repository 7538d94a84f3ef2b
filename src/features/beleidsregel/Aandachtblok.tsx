import type { Uitkomstadvies } from '../../domain/beleidsregel/toAdvies.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Kanttekeninglijst } from './Kanttekeninglijst.tsx';

const t = beleidsregelTekst.advies;

/** Of a table of which several rows can fit: what holds for sure, each with its article. */
export function Aandachtblok({ gelezen, uitkomst }: { gelezen: GelezenRegel; uitkomst: Uitkomstadvies }) {
  const { tabel } = uitkomst;
  const redenen = uitkomst.redenen.filter((reden) => reden.tabel === tabel);
  return (
    <section className="br-uitkomst">
      <h3>{tabel.naam}</h3>
      {redenen.length === 0 && <p>{t.nietsLetOp}</p>}
      <ul className="br-punten">
        {redenen.map(({ rij }) => (
          <li key={rij.id}>
            <p>{String(rij.uitkomst)}</p>
            <p className="br-artikel">{t.regel(rij.regels, rij.artikel)}</p>
            <Kanttekeninglijst
              kanttekeningen={gelezen.regel.kanttekeningen.filter(({ rijen }) => rijen.includes(rij.id))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
