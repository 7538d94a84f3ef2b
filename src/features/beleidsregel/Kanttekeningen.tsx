import { useContext } from 'react';
import type { Kanttekening } from '../../domain/beleidsregel/beleidsregel.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { herkomstInWoorden } from '../../texts/herkomst.ts';
import { BronnenContext } from './BronnenContext.ts';

const t = beleidsregelTekst.kanttekening;

/** What is unclear in the text of the rule, how we read it, and where that comes from. */
export function Kanttekeningen({ kanttekeningen }: { kanttekeningen: readonly Kanttekening[] }) {
  const bronnen = useContext(BronnenContext);
  return (
    <ul className="br-kanttekeningen">
      {kanttekeningen.map(({ nr, waar, onduidelijk, lezing, herkomst }) => (
        <li key={nr}>
          <p className="br-kanttekening-kop">{t.bij(nr, waar)}</p>
          <p>
            <b>{t.onduidelijk}</b> {onduidelijk}
          </p>
          <p>
            <b>{t.lezing}</b> {lezing}
          </p>
          <p className="muted">{herkomstInWoorden(herkomst, bronnen).join('. ')}</p>
        </li>
      ))}
    </ul>
  );
}
