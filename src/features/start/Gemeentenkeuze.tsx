import { useMemo, useRef, useState } from 'react';
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
  const vak = useRef<HTMLDivElement>(null);
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
  const haalWeg = (code: string) => {
    const plek = gekozen.indexOf(code);
    onChange(gekozen.filter((ander) => ander !== code));
    // The button that had the focus is gone: its neighbour takes over.
    requestAnimationFrame(() => {
      const knoppen = vak.current?.querySelectorAll<HTMLElement>('.chips button') ?? [];
      knoppen[Math.min(plek, knoppen.length - 1)]?.focus();
    });
  };
  return (
    <div ref={vak} className="start-gemeenten">
      <p className="lab" aria-hidden="true">
        {teksten.gemeenten}
      </p>
      <ChipList
        label={teksten.gemeenten}
        items={gekozen.map((code) => ({
          id: code,
          label: naamVan(code),
          removeLabel: teksten.gemeenteWeg(naamVan(code)),
          onRemove: () => haalWeg(code),
        }))}
        add={zoekt ? undefined : { label: teksten.gemeenteErbij, onClick: () => setZoekt(true) }}
      />
      {zoekt && (
        <div ref={zetFocus}>
          <Combobox
            label={teksten.gemeenteZoek}
            options={erbij}
            value={null}
            adding
            onChange={(code) =>
              onChange([...gekozen, code].toSorted((a, b) => vergelijkNaam(naamVan(a), naamVan(b))))
            }
            openLabel={teksten.gemeenteLijst}
            emptyText={teksten.gevonden(0)}
            countText={teksten.gevonden}
          />
        </div>
      )}
    </div>
  );
}

/** The reader asked for this field just now. */
function zetFocus(vak: HTMLElement | null): void {
  vak?.querySelector('input')?.focus();
}
