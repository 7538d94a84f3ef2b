import { useState } from 'react';
import type { Antwoord } from '../../domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { isZelfdeAntwoord } from '../../domain/traject/opdrachten/antwoorden.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { begrippen } from '../../texts/begrippen.ts';
import { vragen } from '../../texts/vragen.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { leesGetal, schrijfGetal } from './getal.ts';
import { kolomantwoord } from './roosterbeeld.ts';
import type { Vraagkolom } from './vraagkolommen.ts';

type TermijninvoerProps = {
  scanpunt: Scanpunt;
  kolommen: readonly Vraagkolom[];
  ankers: Werkproces['ankers'];
  alleenLezen: boolean;
  geef: (kolom: Vraagkolom, antwoord: Antwoord) => void;
  activeer: (kolom: string) => void;
};

/** A number per column; for a term also its unit and the moment from which it counts. */
export function Termijninvoer({ kolommen, ...rest }: TermijninvoerProps) {
  return (
    <ul className="termijnen">
      {kolommen.map((kolom) => (
        <Termijn key={kolom.id} kolom={kolom} {...rest} />
      ))}
    </ul>
  );
}

function Termijn({
  scanpunt,
  kolom,
  ankers,
  alleenLezen,
  geef,
  activeer,
}: Omit<TermijninvoerProps, 'kolommen'> & { kolom: Vraagkolom }) {
  const eenheden = scanpunt.eenheden ?? [];
  const beginmomenten = scanpunt.ankers ?? [];
  const nu = kolomantwoord(kolom);
  const bewaard = toVelden(nu, eenheden, beginmomenten);
  // What was typed or chosen and is not complete yet; everything else follows the answer.
  const [concept, setConcept] = useState<Partial<Velden>>({});
  const { getal, eenheid, anker } = { ...bewaard, ...concept };
  const opDag = beginmomenten.includes('van-de-maand');
  const isGoed = (tekst: string) => {
    const waarde = leesGetal(tekst);
    return waarde !== undefined && (!opDag || (Number.isInteger(waarde) && waarde >= 1 && waarde <= 31));
  };
  const uit = alleenLezen || kolom.overgeslagenDoor !== undefined;

  const bewaar = (erbij: Partial<Velden> = {}) => {
    const nieuw = { ...concept, ...erbij };
    const velden = { ...bewaard, ...nieuw };
    const antwoord = isGoed(velden.getal) ? toAntwoord(scanpunt, velden) : undefined;
    setConcept(antwoord ? {} : nieuw);
    if (antwoord && !isZelfdeAntwoord(nu, antwoord)) geef(kolom, antwoord);
  };

  return (
    <li>
      <b>{kolom.naam}</b>
      <TextField
        label={opDag ? vragen.termijn.dag(kolom.naam) : vragen.termijn.getal(kolom.naam)}
        hideLabel
        inputMode="decimal"
        autoComplete="off"
        disabled={uit}
        onFocus={() => activeer(kolom.id)}
        value={getal}
        error={
          getal !== '' && !isGoed(getal) ? (opDag ? vragen.termijn.foutDag : vragen.termijn.fout) : undefined
        }
        onChange={(tekst) => setConcept({ ...concept, getal: tekst })}
        onBlur={() => bewaar()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') bewaar();
        }}
      />
      {scanpunt.soortAntwoord === 'getal' ? (
        <span>{begrippen.eenheid[scanpunt.eenheid ?? ''] ?? scanpunt.eenheid}</span>
      ) : (
        !opDag && (
          <Select
            label={vragen.termijn.eenheid(kolom.naam)}
            hideLabel
            disabled={uit}
            onFocus={() => activeer(kolom.id)}
            value={eenheid}
            options={eenheden.map((id) => ({ value: id, label: begrippen.eenheid[id] ?? id }))}
            onChange={(id) => bewaar({ eenheid: id })}
          />
        )
      )}
      {beginmomenten.length > 1 ? (
        <Select
          label={vragen.termijn.anker(kolom.naam)}
          hideLabel
          disabled={uit}
          onFocus={() => activeer(kolom.id)}
          value={anker}
          options={[
            ...(anker === ''
              ? [{ value: '', label: isGoed(getal) ? vragen.termijn.onaf : vragen.termijn.kies }]
              : []),
            ...beginmomenten.map((id) => ({ value: id, label: ankertekst(ankers, id) })),
          ]}
          onChange={(id) => bewaar({ anker: id })}
        />
      ) : (
        beginmomenten[0] !== undefined && <span>{ankertekst(ankers, beginmomenten[0])}</span>
      )}
    </li>
  );
}

type Velden = { getal: string; eenheid: string; anker: string };

/** The fields of an answer; a single unit or moment needs no choice, several start empty. */
function toVelden(
  antwoord: Antwoord | undefined,
  eenheden: readonly string[],
  beginmomenten: readonly string[],
): Velden {
  const leeg = {
    getal: '',
    eenheid: eenheden[0] ?? '',
    anker: beginmomenten.length === 1 ? (beginmomenten[0] ?? '') : '',
  };
  if (antwoord?.soort === 'getal') return { ...leeg, getal: schrijfGetal(antwoord.waarde) };
  if (antwoord?.soort !== 'termijn') return leeg;
  const { waarde, eenheid, anker } = antwoord;
  return { getal: schrijfGetal(waarde), eenheid, anker };
}

function toAntwoord(scanpunt: Scanpunt, { getal, eenheid, anker }: Velden): Antwoord | undefined {
  const waarde = leesGetal(getal);
  if (waarde === undefined) return undefined;
  if (scanpunt.soortAntwoord === 'getal') return { soort: 'getal', waarde };
  return eenheid === '' || anker === '' ? undefined : { soort: 'termijn', waarde, eenheid, anker };
}

function ankertekst(ankers: Werkproces['ankers'], id: string): string {
  return ankers.find((anker) => anker.id === id)?.tekst ?? id;
}
