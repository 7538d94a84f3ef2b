import type { Kanttekening } from '../../domain/beleidsregel/beleidsregel.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Kanttekeningen } from './Kanttekeningen.tsx';

/** Notes behind a fold, where they touch something. */
export function Kanttekeninglijst({ kanttekeningen }: { kanttekeningen: readonly Kanttekening[] }) {
  if (kanttekeningen.length === 0) return null;
  return (
    <Disclosure look="kaal" summary={beleidsregelTekst.kanttekening.titel(kanttekeningen.length)}>
      <Kanttekeningen kanttekeningen={kanttekeningen} />
    </Disclosure>
  );
}
