import type { Beslisrij } from '../../domain/beleidsregel/beslismodel.ts';
import type { Uitkomstadvies } from '../../domain/beleidsregel/toAdvies.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Kanttekeninglijst } from './Kanttekeninglijst.tsx';
import { mitsInWoorden } from './mitsInWoorden.ts';

const t = beleidsregelTekst.advies;

type AandachtblokProps = {
  gelezen: GelezenRegel;
  uitkomst: Uitkomstadvies;
  /** All questions are asked: what can still count is said too, with when. */
  isKlaar: boolean;
};

/** Of a table of which several rows can fit: what holds for sure, each with its article, and what can hold besides. */
export function Aandachtblok({ gelezen, uitkomst, isKlaar }: AandachtblokProps) {
  const { tabel } = uitkomst;
  const redenen = uitkomst.redenen.filter((reden) => reden.tabel === tabel);
  const mits = isKlaar ? uitkomst.mits : [];
  return (
    <section className="br-uitkomst">
      <h3>{tabel.naam}</h3>
      {redenen.length === 0 && mits.length === 0 && <p>{t.nietsLetOp}</p>}
      {redenen.length > 0 && (
        <ul className="br-punten">
          {redenen.map(({ rij }) => (
            <Punt key={rij.id} gelezen={gelezen} rij={rij} />
          ))}
        </ul>
      )}
      {mits.length > 0 && (
        <>
          <p className="br-ook">{t.letOokOp}</p>
          <ul className="br-punten">
            {mits.map((een) => (
              <Punt key={een.rij.id} gelezen={gelezen} rij={een.rij} als={mitsInWoorden(gelezen, een)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Punt({ gelezen, rij, als }: { gelezen: GelezenRegel; rij: Beslisrij; als?: string }) {
  return (
    <li>
      <p>{String(rij.uitkomst)}</p>
      {als !== undefined && <p className="br-als">{als}</p>}
      <p className="br-artikel">{t.regel(rij.regels, rij.artikel)}</p>
      <Kanttekeninglijst
        kanttekeningen={gelezen.regel.kanttekeningen.filter(({ rijen }) => rijen.includes(rij.id))}
      />
    </li>
  );
}
