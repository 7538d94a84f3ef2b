import { useState } from 'react';
import type { Toetsbaarmodel } from '../../domain/beleidsregel/tabeldiagrammen.ts';
import { klasseVan } from '../../domain/beleidsregel/waardeklassen.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { leesGetal, schrijfGetal } from '../../texts/getal.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { variabeleVan } from './regelwoorden.ts';
import type { Vraagdeel } from './Vraagformulier.tsx';

const t = beleidsregelTekst.vraag;

type GetalvraagProps = Vraagdeel & { toetsbaar: Toetsbaarmodel; variabele: string };

/** A number that a table compares with limits. */
export function Getalvraag({ vraag, uitleg, fout, antwoord, zet, toetsbaar, variabele }: GetalvraagProps) {
  const [tekst, setTekst] = useState(
    antwoord?.soort === 'waarde' && typeof antwoord.waarde === 'number' ? schrijfGetal(antwoord.waarde) : '',
  );
  const past = (getal: number): boolean => {
    const bekend = variabeleVan(toetsbaar, variabele);
    const klassen = bekend && toetsbaar.klassen[toetsbaar.model.variabelen.indexOf(bekend)];
    return bekend !== undefined && klasseVan(bekend, klassen ?? [], getal, toetsbaar.celtoets) !== undefined;
  };
  const getal = leesGetal(tekst);
  return (
    <fieldset className="groep">
      <legend>{vraag}</legend>
      {uitleg !== undefined && <p className="veld-hint">{uitleg}</p>}
      <div className="keuzes">
        <TextField
          label={t.getal}
          error={fout === undefined ? undefined : getal !== undefined && !past(getal) ? t.buitenGrens : fout}
          value={tekst}
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          onChange={(nieuw) => {
            setTekst(nieuw);
            const waarde = leesGetal(nieuw);
            zet(waarde !== undefined && past(waarde) ? { soort: 'waarde', waarde } : undefined);
          }}
        />
        <Checkbox
          look="kaart"
          label={t.weetNiet}
          sub={t.weetNietUitleg}
          checked={antwoord?.soort === 'weet-niet'}
          onChange={(aan) => {
            setTekst('');
            zet(aan ? { soort: 'weet-niet' } : undefined);
          }}
        />
      </div>
    </fieldset>
  );
}
