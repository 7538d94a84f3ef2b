import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { start } from '../../texts/start.ts';
import { ComboboxList } from '../../ui/ComboboxList.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ComboOption } from '../../ui/filterOptions.ts';
import { type Keuze, toKeuzes, zoekKeuzes } from './keuzelijst.ts';

const teksten = start.nieuw;

type RegiokiezerProps = {
  register: Regioregister;
  /** Puts the cursor in the field at once: for choosing again. */
  metFocus: boolean;
  onKies: (keuze: Keuze) => void;
};

/**
 * A search field above a list that is always open, so that a region is one click away without typing.
 * Focus stays in the field; the arrows move through the list, as in the ARIA combobox pattern.
 */
export function Regiokiezer({ register, metFocus, onKies }: RegiokiezerProps) {
  const listId = useId();
  const veld = useRef<HTMLInputElement>(null);
  const [tekst, setTekst] = useState('');
  const [op, setOp] = useState(-1);
  const alles = useMemo(() => toKeuzes(register), [register]);
  const gevonden = useMemo(() => zoekKeuzes(register, alles, tekst), [register, alles, tekst]);
  const opties = useMemo(() => gevonden.map(toOptie), [gevonden]);
  const opId = op >= 0 && op < opties.length ? `${listId}-${op}` : undefined;

  useEffect(() => {
    if (metFocus) veld.current?.focus();
  }, [metFocus]);
  useEffect(() => {
    if (opId !== undefined) document.getElementById(opId)?.scrollIntoView({ block: 'nearest' });
  }, [opId]);

  const kies = (id: string) => {
    const keuze = gevonden.find((kandidaat) => kandidaat.id === id);
    if (keuze) onKies(keuze);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const aantal = opties.length;
    const optie = opties[op];
    if (event.key === 'ArrowDown') setOp(aantal === 0 ? -1 : (op + 1) % aantal);
    else if (event.key === 'ArrowUp') setOp(aantal === 0 ? -1 : (Math.max(op, 0) - 1 + aantal) % aantal);
    else if (event.key === 'Enter' && optie) kies(optie.value);
    else if (event.key === 'Escape' && tekst !== '') {
      setTekst('');
      setOp(-1);
    } else return;
    event.preventDefault();
  };

  return (
    <Field label={teksten.zoek} className="start-kiezer">
      {(control) => (
        <>
          <span className="zoek">
            <Icon name="search" size={18} />
            <input
              {...control}
              ref={veld}
              type="text"
              className="field"
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              aria-autocomplete="list"
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={opId}
              placeholder={teksten.zoekPlaceholder}
              value={tekst}
              onChange={(event) => {
                setTekst(event.target.value);
                setOp(event.target.value.trim() === '' ? -1 : 0);
              }}
              onKeyDown={onKeyDown}
            />
          </span>
          <ComboboxList
            id={listId}
            label={teksten.lijst}
            open
            options={opties}
            active={op}
            value={null}
            emptyText={teksten.geenGemeente(tekst.trim())}
            onChoose={(optie) => kies(optie.value)}
          />
          <output className="sr">{tekst.trim() === '' ? '' : teksten.gevonden(opties.length)}</output>
        </>
      )}
    </Field>
  );
}

function toOptie({ id, soort, naam, gemeenten, teBevestigen }: Keuze): ComboOption {
  const sub = teBevestigen
    ? teksten.aantalTeBevestigen(gemeenten.length)
    : teksten.aantalGemeenten(gemeenten.length);
  return {
    value: id,
    label: naam,
    sub: soort === 'gemeente' ? undefined : sub,
    group: teksten.groep[soort],
  };
}
