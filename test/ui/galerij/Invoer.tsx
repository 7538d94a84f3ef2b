import { useState } from 'react';
import { Checkbox } from '../../../src/ui/Checkbox.tsx';
import { Combobox } from '../../../src/ui/Combobox.tsx';
import { DateField } from '../../../src/ui/DateField.tsx';
import { RadioGroup } from '../../../src/ui/RadioGroup.tsx';
import { SearchField } from '../../../src/ui/SearchField.tsx';
import { SegmentedControl } from '../../../src/ui/SegmentedControl.tsx';
import { Select } from '../../../src/ui/Select.tsx';
import { TextArea } from '../../../src/ui/TextArea.tsx';
import { TextField } from '../../../src/ui/TextField.tsx';
import { Toolbar } from '../../../src/ui/Toolbar.tsx';

const regions = Array.from({ length: 35 }, (_, at) => ({
  value: `r${at}`,
  label: `Arbeidsmarktregio ${at + 1}`,
  sub: `${(at % 14) + 3} gemeenten`,
  group: 'Arbeidsmarktregio’s',
}));
const towns = Array.from({ length: 342 }, (_, at) => ({
  value: `g${at}`,
  label: `Gemeente ${at + 1}`,
  group: 'Gemeenten',
}));
const options = [
  {
    value: 'krh',
    label: 'Kromme Rijn Heuvelrug',
    sub: '5 gemeenten',
    group: 'Samenwerkingsverbanden',
    keywords: 'De Bilt Bunnik Zeist',
  },
  {
    value: 'wf',
    label: 'WerkSaam Westfriesland',
    sub: '7 gemeenten',
    group: 'Samenwerkingsverbanden',
    keywords: 'Hoorn Medemblik',
  },
  ...regions,
  ...towns,
];

/** Every field in every state. */
export function Invoer() {
  const [text, setText] = useState('');
  const [note, setNote] = useState('De Bilt wil de vraag over begeleiding houden. Kan die in het gesprek?');
  const [date, setDate] = useState('2026-12-01');
  const [role, setRole] = useState<'alle' | 'jurist' | 'admin'>('alle');
  const [search, setSearch] = useState('');
  const [view, setView] = useState<'nu' | 'voorkeur' | 'verschil'>('verschil');
  const [answer, setAnswer] = useState<string | null>('eigen');
  const [decision, setDecision] = useState<string | null>('aanpassen');
  const [region, setRegion] = useState<string | null>('krh');
  const [ticks, setTicks] = useState({ a: true, b: false });
  return (
    <section className="galerij-deel">
      <h2>Invoer</h2>
      <Toolbar
        label="Filters"
        end={
          <SegmentedControl
            label="Groepering"
            size="klein"
            value={view}
            onChange={setView}
            options={[
              { value: 'nu', label: 'Soort' },
              { value: 'voorkeur', label: 'Gemeente' },
              { value: 'verschil', label: 'Rol' },
            ]}
          />
        }
      >
        <SearchField
          label="Zoek in aanpassingen"
          clearLabel="Zoekveld leegmaken"
          value={search}
          onChange={setSearch}
        />
        <Select
          label="Gemeente"
          hideLabel
          icon="bank"
          value="alle"
          onChange={() => undefined}
          options={[{ value: 'alle', label: 'Alle gemeenten' }]}
        />
        <Select
          label="Rol"
          hideLabel
          value={role}
          onChange={setRole}
          options={[
            { value: 'alle', label: 'Alle rollen' },
            {
              group: 'Rollen',
              options: [
                { value: 'jurist', label: 'Jurist' },
                { value: 'admin', label: 'Administratie' },
              ],
            },
          ]}
        />
      </Toolbar>
      <SegmentedControl
        label="Beeld"
        value={view}
        onChange={setView}
        options={[
          { value: 'nu', label: 'Nu' },
          { value: 'voorkeur', label: 'Voorkeur' },
          { value: 'verschil', label: 'Verschil' },
        ]}
      />
      <div className="galerij-kol">
        <TextField
          label="Naam van het traject"
          optional="hoeft niet"
          hint="Zo staat het in jullie lijst."
          value={text}
          onChange={setText}
        />
        <TextField
          label="E-mailadres"
          type="email"
          error="Vul een adres in met een @."
          value="zonder-apenstaart"
          onChange={() => undefined}
        />
        <DateField label="Werkt zo vanaf" value={date} onChange={setDate} />
        <Select
          label="Afgevinkt door"
          value={role}
          onChange={setRole}
          options={[
            { value: 'alle', label: 'Facilitator' },
            { value: 'jurist', label: 'Jurist' },
            { value: 'admin', label: 'Administratie' },
          ]}
        />
        <TextArea
          label="Notitie"
          optional="hoeft niet"
          value={note}
          onChange={setNote}
          counter={{ max: 60, text: (left) => (left < 0 ? `${-left} tekens te veel` : `Nog ${left} tekens`) }}
        />
        <Combobox
          label="Welke regio of welk samenwerkingsverband?"
          options={options}
          value={region}
          onChange={setRegion}
          openLabel="Toon de lijst"
          emptyText="Niets gevonden. Probeer een andere naam."
          countText={(count) => `${count} gevonden`}
        />
        <RadioGroup
          label="Antwoord voor Zeist"
          value={answer}
          onChange={setAnswer}
          options={[
            { value: 'preferent', label: 'Preferent formulier', sub: 'Zonder eigen vragen erbij.' },
            {
              value: 'eigen',
              label: 'Eigen formulier van de gemeente',
              sub: 'Op papier, als pdf of op de website.',
            },
            {
              value: 'geen',
              label: 'Geen formulier',
              sub: 'Het gaat per mail, telefoon of via de consulent.',
            },
            { value: 'uit', label: 'Kan hier niet', disabled: true },
          ]}
        />
        <RadioGroup
          label="Wat spreken jullie af?"
          look="blok"
          value={decision}
          onChange={setDecision}
          options={[
            { value: 'aanpassen', label: 'Aanpassen', icon: 'check' },
            { value: 'afwijking', label: 'Aanvaarden als kleine afwijking', icon: 'shield' },
            { value: 'later', label: 'Later bespreken', icon: 'clock' },
          ]}
        />
        <RadioGroup
          label="Kaal"
          look="kaal"
          error="Kies er een."
          value={null}
          onChange={() => undefined}
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nee', label: 'Nee' },
          ]}
        />
        <div>
          <Checkbox
            label="Preferente brieven zijn in gebruik"
            checked={ticks.a}
            onChange={(a) => setTicks({ ...ticks, a })}
          />
          <Checkbox label="Alle punten" checked={false} mixed onChange={() => undefined} />
          <Checkbox
            label="Uit"
            sub="Eerst de scan afmaken."
            checked={false}
            disabled
            onChange={() => undefined}
          />
          <Checkbox
            look="kaart"
            label="Toon voorbeelden"
            sub="Tellen niet mee."
            checked={ticks.b}
            onChange={(b) => setTicks({ ...ticks, b })}
          />
        </div>
      </div>
    </section>
  );
}
