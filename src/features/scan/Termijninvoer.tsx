import { type KeyboardEvent, useState } from 'react';
import type { Antwoord } from '../../domain/scanlijst/antwoord.ts';
import { isDagvraag } from '../../domain/scanlijst/dagvraag.ts';
import { isZelfdeAntwoord } from '../../domain/scanlijst/zelfdeAntwoord.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { begrippen } from '../../texts/begrippen.ts';
import { vragen } from '../../texts/vragen.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { kolomantwoord, type Roosterbeeld } from './roosterbeeld.ts';
import { isGoedGetal, toAntwoord, toVelden, type Velden } from './termijnvelden.ts';
import type { Vraagkolom } from './vraagkolommen.ts';

type TermijninvoerProps = {
  beeld: Roosterbeeld;
  /** the columns that show their fields: all, or only the active one */
  kolommen: readonly Vraagkolom[];
  ankers: Werkproces['ankers'];
  geef: (kolom: Vraagkolom, antwoord: Antwoord) => void;
  /** Enter in the number of a column that is done with */
  verder: (kolom: string) => void;
  /** arrow down in the number of a column: to the answers without a number */
  omlaag: (kolom: string) => void;
};

/** A number per column; for a term also its unit and the moment from which it counts. */
export function Termijninvoer({ kolommen, ...rest }: TermijninvoerProps) {
  // What was typed or chosen and is not complete yet; stays when another column shows its fields.
  const [concepten, setConcepten] = useState<Readonly<Record<string, Partial<Velden>>>>({});
  return (
    <ul className="termijnen" aria-labelledby="vraag">
      {kolommen.map((kolom) => (
        <Termijn
          key={kolom.id}
          kolom={kolom}
          concept={concepten[kolom.id] ?? {}}
          setConcept={(concept) => setConcepten((nu) => ({ ...nu, [kolom.id]: concept }))}
          {...rest}
        />
      ))}
    </ul>
  );
}

type TermijnProps = Omit<TermijninvoerProps, 'kolommen'> & {
  kolom: Vraagkolom;
  concept: Partial<Velden>;
  setConcept: (concept: Partial<Velden>) => void;
};

function Termijn({ beeld, kolom, ankers, concept, setConcept, geef, verder, omlaag }: TermijnProps) {
  const { scanpunt } = beeld;
  const beginmomenten = scanpunt.ankers ?? [];
  const nu = kolomantwoord(kolom);
  const bewaard = toVelden(scanpunt, nu);
  const velden = { ...bewaard, ...concept };
  const { getal } = velden;
  const opDag = isDagvraag(scanpunt);
  const isGoed = isGoedGetal(scanpunt, getal);
  const gedeeld = {
    hideLabel: true,
    disabled: beeld.alleenLezen || kolom.overgeslagenDoor !== undefined,
    onFocus: () => beeld.activeer(kolom.id),
  };

  const bewaar = (erbij: Partial<Velden> = {}) => {
    const antwoord = toAntwoord(scanpunt, { ...velden, ...erbij });
    setConcept(antwoord ? {} : { ...concept, ...erbij });
    if (antwoord && !isZelfdeAntwoord(nu, antwoord)) geef(kolom, antwoord);
  };
  const opToets = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      omlaag(kolom.id);
    } else if (event.key === 'Enter' && (getal === '' || isGoed)) {
      event.preventDefault();
      const keuze = event.currentTarget.closest('li')?.querySelector<HTMLElement>('[data-anker]');
      if (keuze && getal !== '' && velden.anker === '') return keuze.focus();
      // Leaving the field keeps what was typed; a question that it raises comes first.
      event.currentTarget.blur();
      if (kolom.stand.soort !== 'verschilt') verder(kolom.id);
    }
  };

  return (
    <li>
      <b>{kolom.naam}</b>
      <TextField
        {...gedeeld}
        label={opDag ? vragen.termijn.dag(kolom.naam) : vragen.termijn.getal(kolom.naam)}
        inputMode="decimal"
        autoComplete="off"
        data-getal-van={kolom.id}
        data-getal-nu={kolom.id === beeld.actief ? '' : undefined}
        value={getal}
        error={getal === '' || isGoed ? undefined : opDag ? vragen.termijn.foutDag : vragen.termijn.fout}
        onChange={(tekst) => setConcept({ ...concept, getal: tekst })}
        onBlur={() => bewaar()}
        onKeyDown={opToets}
      />
      {scanpunt.soortAntwoord === 'getal' ? (
        <span>{begrippen.eenheid[scanpunt.eenheid ?? ''] ?? scanpunt.eenheid}</span>
      ) : (
        !opDag && (
          <Select
            {...gedeeld}
            label={vragen.termijn.eenheid(kolom.naam)}
            value={velden.eenheid}
            options={(scanpunt.eenheden ?? []).map((id) => ({
              value: id,
              label: begrippen.eenheid[id] ?? id,
            }))}
            onChange={(id) => bewaar({ eenheid: id })}
          />
        )
      )}
      {beginmomenten.length > 1 ? (
        <Select
          {...gedeeld}
          label={vragen.termijn.anker(kolom.naam)}
          data-anker=""
          value={velden.anker}
          options={[
            ...(velden.anker === ''
              ? [{ value: '', label: isGoed ? vragen.termijn.onaf : vragen.termijn.kies }]
              : []),
            ...beginmomenten.map((id) => ({ value: id, label: ankertekst(ankers, id) })),
          ]}
          onChange={(id) => bewaar({ anker: id })}
        />
      ) : (
        beginmomenten[0] !== undefined && (
          <span className="termijn-anker">{ankertekst(ankers, beginmomenten[0])}</span>
        )
      )}
    </li>
  );
}

function ankertekst(ankers: Werkproces['ankers'], id: string): string {
  return ankers.find((anker) => anker.id === id)?.tekst ?? id;
}
