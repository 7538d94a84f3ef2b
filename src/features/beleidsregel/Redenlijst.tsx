import type { Reden } from '../../domain/beleidsregel/toAdvies.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Kanttekeninglijst } from './Kanttekeninglijst.tsx';
import { redenInWoorden } from './redenInWoorden.ts';

const t = beleidsregelTekst.advies;

/** Each row behind an outcome: rule, article, the facts that it looks at, and what is unclear there. */
export function Redenlijst({ gelezen, redenen }: { gelezen: GelezenRegel; redenen: readonly Reden[] }) {
  return (
    <ul className="br-redenen">
      {redenen.map((reden) => (
        <li key={`${reden.tabel.id}/${reden.rij.id}`}>
          <p className="br-artikel">{t.regel(reden.rij.regels, reden.rij.artikel)}</p>
          <ul className="br-feiten">
            {redenInWoorden(gelezen, reden).map((feit) => (
              <li key={feit}>{feit}</li>
            ))}
          </ul>
          <Kanttekeninglijst
            kanttekeningen={gelezen.regel.kanttekeningen.filter(({ rijen }) => rijen.includes(reden.rij.id))}
          />
        </li>
      ))}
    </ul>
  );
}
