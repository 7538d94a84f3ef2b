import { useMemo, useState } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { vergelijkNaam } from '../../domain/regio/zoeksleutel.ts';
import { start } from '../../texts/start.ts';
import { ChipList } from '../../ui/Chip.tsx';
import { Combobox } from '../../ui/Combobox.tsx';

const teksten = start.nieuw;

type GemeentenkeuzeProps = {
  register: Regioregister;
  /** codes */
  gekozen: readonly string[];
  onChange: (codes: readonly string[]) => void;
};

/** The chosen gemeenten: each can go, others can be added. */
export function Gemeentenkeuze({ register, gekozen, onChange }: GemeentenkeuzeProps) {
  const [zoekt, setZoekt] = useState(false);
  const namen = useMemo(
    () => new Map(register.gemeenten.map(({ code, weergavenaam }) => [code, weergavenaam])),
    [register],
  );
  const naamVan = (code: string) => namen.get(code) ?? code;
  const erbij = useMemo(
    () =>
      zoekt
        ? register.gemeenten
            .filter(({ code }) => !gekozen.includes(code))
            .toSorted((a, b) => vergelijkNaam(a.weergavenaam, b.weergavenaam))
            .map(({ code, weergavenaam, alias = [] }) => ({
              value: code,
              label: weergavenaam,
              keywords: alias.join(' '),
            }))
        : [],
    [register, gekozen, zoekt],
  );
  return (
    <div className="start-gemeenten">
      <p className="lab" aria-hidden="true">
        {teksten.gemeenten}
      </p>
      <ChipList
        label={teksten.gemeenten}
        items={gekozen.map((code) => ({
          id: code,
          label: naamVan(code),
          removeLabel: teksten.gemeenteWeg(naamVan(code)),
          onRemove: () => onChange(gekozen.filter((ander) => ander !== code)),
        }))}
        add={zoekt ? undefined : { label: teksten.gemeenteErbij, onClick: () => setZoekt(true) }}
      />
      {zoekt && (
        // The reader asked for this field just now.
        <div ref={(vak) => vak?.querySelector('input')?.focus()}>
          <Combobox
            label={teksten.gemeenteZoek}
            options={erbij}
            value={null}
            adding
            onChange={(code) => {
              onChange([...gekozen, code].toSorted((a, b) => vergelijkNaam(naamVan(a), naamVan(b))));
              setZoekt(false);
            }}
            openLabel={teksten.gemeenteLijst}
            emptyText={teksten.gevonden(0)}
            countText={teksten.gevonden}
          />
        </div>
      )}
    </div>
  );
}
