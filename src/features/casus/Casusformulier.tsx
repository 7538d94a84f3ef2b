import { useState } from 'react';
import type { Casusvoorbeeld, Gebeurtenissoort } from '../../domain/casus/casusinhoud.ts';
import { casusTekst } from '../../texts/casus.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Veldmeldingen } from './casusstand.ts';
import type { Casusvelden } from './casusvelden.ts';

const t = casusTekst.instellingen;
/** The fields that stand folded. */
const BINNEN = ['proefplaats', 'eindeContract', 'op', 'uren', 'loonwaarde'] as const;
const ROUTES = ['meten', 'forfaitair'] as const;

type CasusformulierProps = {
  velden: Casusvelden;
  meldingen: Veldmeldingen;
  casussen: readonly Casusvoorbeeld[];
  /** What can happen, by name. */
  gebeurtenissen: readonly { id: Gebeurtenissoort; naam: string }[];
  gemeenten: readonly { code: string; naam: string }[];
  zet: (deel: Partial<Casusvelden>) => void;
};

/** Which casus, for whom and on which days; what the ready casus fills in stands folded below. */
export function Casusformulier({
  velden,
  meldingen,
  casussen,
  gebeurtenissen,
  gemeenten,
  zet,
}: CasusformulierProps) {
  const dag = (
    veld: 'aanvraag' | 'startWerk' | 'proefplaats' | 'eindeContract' | 'op',
    label: string,
    leeg = false,
  ) => (
    <DateField
      label={label}
      optional={leeg ? t.optioneel : undefined}
      error={meldingen.get(veld)}
      value={velden[veld]}
      onChange={(waarde) => zet({ [veld]: waarde })}
    />
  );
  const uitleg = casussen.find(({ id }) => id === velden.casus)?.uitleg;
  const isMisBinnen = BINNEN.some((veld) => meldingen.has(veld));
  // Opens for a mistake inside it, and does not close under the fingers that mend it.
  const [wasMis, setWasMis] = useState(isMisBinnen);
  if (isMisBinnen && !wasMis) setWasMis(true);
  return (
    <div className="cs-velden">
      <Select
        label={t.casus}
        hint={uitleg}
        value={velden.casus}
        onChange={(casus) => zet({ casus })}
        options={casussen.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      {gemeenten.length > 1 && (
        <Select
          label={t.gemeente}
          icon="bank"
          value={velden.gemeente}
          onChange={(gemeente) => zet({ gemeente })}
          options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        />
      )}
      {dag('aanvraag', t.aanvraag)}
      {dag('startWerk', t.startWerk)}
      <Getal veld="hoogstens" label={t.hoogstens} hint={t.hoogstensHint} {...{ velden, meldingen, zet }} />
      <Disclosure summary={t.meer} look="kaal" startOpen={wasMis}>
        <div className="cs-velden">
          <RadioGroup
            label={t.route}
            look="kaal"
            options={ROUTES.map((route) => ({ value: route, label: t.routeKeuze[route] }))}
            value={velden.route}
            onChange={(route) => zet({ route })}
          />
          {dag('proefplaats', t.proefplaats, true)}
          {dag('eindeContract', t.eindeContract, true)}
          <Select
            label={t.gebeurtenis}
            value={velden.gebeurtenis}
            onChange={(gebeurtenis) =>
              zet({ gebeurtenis, op: velden.op === '' ? velden.startWerk : velden.op })
            }
            options={[
              { value: '', label: t.gebeurtenisGeen },
              ...gebeurtenissen.map(({ id, naam }) => ({ value: id, label: naam })),
            ]}
          />
          {velden.gebeurtenis !== '' && dag('op', t.gebeurtenisDag[velden.gebeurtenis])}
          <Select
            label={t.leeftijd}
            value={velden.leeftijd}
            onChange={(leeftijd) => zet({ leeftijd })}
            options={[
              { value: 'oud', label: t.leeftijdKeuze.oud },
              { value: 'jong', label: t.leeftijdKeuze.jong },
            ]}
          />
          <Getal veld="uren" label={t.uren} {...{ velden, meldingen, zet }} />
          {velden.route === 'meten' && (
            <Getal veld="loonwaarde" label={t.loonwaarde} {...{ velden, meldingen, zet }} />
          )}
        </div>
      </Disclosure>
    </div>
  );
}

type GetalProps = Pick<CasusformulierProps, 'velden' | 'meldingen' | 'zet'> & {
  veld: 'hoogstens' | 'uren' | 'loonwaarde';
  label: string;
  hint?: string;
};

function Getal({ veld, label, hint, velden, meldingen, zet }: GetalProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      optional={t.optioneel}
      error={meldingen.get(veld)}
      value={velden[veld]}
      onChange={(waarde) => zet({ [veld]: waarde })}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
    />
  );
}
