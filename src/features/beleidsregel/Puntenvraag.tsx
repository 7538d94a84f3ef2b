import { useId } from 'react';
import type { Kanttekening, Telpunt } from '../../domain/beleidsregel/beleidsregel.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { Kanttekeninglijst } from './Kanttekeninglijst.tsx';
import type { Vraagdeel } from './Vraagformulier.tsx';

const t = beleidsregelTekst.vraag;

type PuntenvraagProps = Vraagdeel & {
  punten: readonly Telpunt[];
  kanttekeningen: readonly Kanttekening[];
};

/** Everything that one recognises; none, or "weet ik niet", are answers too and go alone. */
export function Puntenvraag({
  vraag,
  uitleg,
  fout,
  antwoord,
  zet,
  punten,
  kanttekeningen,
}: PuntenvraagProps) {
  const id = useId();
  const gekozen = antwoord?.soort === 'punten' ? antwoord.punten : [];
  const zetPunt = (punt: string, aan: boolean) => {
    const nieuw = punten.map((p) => p.id).filter((p) => (p === punt ? aan : gekozen.includes(p)));
    zet(nieuw.length === 0 ? undefined : { soort: 'punten', punten: nieuw });
  };
  const bij = kanttekeningen.filter((k) => k.punten?.some((punt) => punten.some((p) => p.id === punt)));
  return (
    <fieldset
      className={fout === undefined ? 'groep' : 'groep veld-fout'}
      aria-describedby={fout === undefined ? undefined : `${id}-fout`}
    >
      <legend>{vraag}</legend>
      {uitleg !== undefined && <p className="veld-hint">{uitleg}</p>}
      {fout !== undefined && <FieldError id={`${id}-fout`}>{fout}</FieldError>}
      <div className="keuzes">
        {punten.map((punt) => (
          <Checkbox
            key={punt.id}
            look="kaart"
            label={punt.tekst}
            sub={punt.uitleg}
            end={<span className="br-code">{punt.id}</span>}
            checked={gekozen.includes(punt.id)}
            onChange={(aan) => zetPunt(punt.id, aan)}
          />
        ))}
        <Checkbox
          look="kaart"
          label={t.geenVanDeze}
          checked={antwoord?.soort === 'punten' && gekozen.length === 0}
          onChange={(aan) => zet(aan ? { soort: 'punten', punten: [] } : undefined)}
        />
        <Checkbox
          look="kaart"
          label={t.weetNiet}
          sub={t.weetNietUitleg}
          checked={antwoord?.soort === 'weet-niet'}
          onChange={(aan) => zet(aan ? { soort: 'weet-niet' } : undefined)}
        />
      </div>
      <Kanttekeninglijst kanttekeningen={bij} />
    </fieldset>
  );
}
