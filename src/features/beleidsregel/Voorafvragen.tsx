import { useState } from 'react';
import type { Casusantwoord, Dagveld } from '../../domain/beleidsregel/casus.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { toVraagvorm, vraagVan } from './regelwoorden.ts';
import type { Casusloop } from './useCasusloop.ts';

const t = beleidsregelTekst.vooraf;
const VELDEN = ['startWerk', 'startLks', 'geboortedatum'] as const satisfies readonly Dagveld[];
const WEET_NIET = 'weet-niet';

type VoorafvragenProps = { gelezen: GelezenRegel; loop: Casusloop };

/** What one often knows beforehand; everything may stay empty. */
export function Voorafvragen({ gelezen: { regel, toetsbaar }, loop }: VoorafvragenProps) {
  const [dagen, setDagen] = useState(loop.casus.dagen);
  const [keuzes, setKeuzes] = useState(
    () => new Map([...loop.casus.antwoorden].filter(([id]) => regel.vooraf.vragen.includes(id))),
  );
  return (
    <form
      className="br-vraag"
      onSubmit={(event) => {
        event.preventDefault();
        loop.begin(dagen, keuzes);
      }}
    >
      <p className="muted">{t.uitleg}</p>
      {regel.vooraf.maandenInDienst !== null && (
        <div className="br-dagen">
          {VELDEN.map((veld) => (
            <DateField
              key={veld}
              label={t.velden[veld]}
              value={dagen[veld]}
              onChange={(dag) => setDagen({ ...dagen, [veld]: dag })}
            />
          ))}
        </div>
      )}
      {regel.vooraf.vragen.map((id) => {
        const vorm = toVraagvorm(toetsbaar, regel, id);
        if (vorm.soort !== 'keuze') return null;
        const gegeven = keuzes.get(id);
        const plek = vorm.keuzes.findIndex(
          ({ waarde }) => gegeven?.soort === 'waarde' && gegeven.waarde === waarde,
        );
        return (
          <RadioGroup
            key={id}
            label={vraagVan(toetsbaar, id)}
            look="kaal"
            options={[
              ...vorm.keuzes.map(({ tekst }, k) => ({ value: String(k), label: tekst })),
              { value: WEET_NIET, label: beleidsregelTekst.vraag.weetNiet },
            ]}
            value={gegeven?.soort === 'weet-niet' ? WEET_NIET : plek === -1 ? null : String(plek)}
            onChange={(keuze) => {
              const waarde = vorm.keuzes[Number(keuze)]?.waarde;
              const antwoord: Casusantwoord =
                waarde === undefined ? { soort: 'weet-niet' } : { soort: 'waarde', waarde };
              setKeuzes(new Map(keuzes).set(id, antwoord));
            }}
          />
        );
      })}
      <div className="row">
        <Button look="hoofd" type="submit" iconEnd="arrowRight">
          {t.begin}
        </Button>
      </div>
    </form>
  );
}
