import { useEffect, useId, useRef } from 'react';
import { ComboboxList } from './ComboboxList.tsx';
import { Field, type FieldTexts } from './Field.tsx';
import { Icon } from './Icon.tsx';
import type { ComboOption } from './filterOptions.ts';
import { useCombobox } from './useCombobox.ts';

type ComboboxProps = FieldTexts & {
  options: readonly ComboOption[];
  /** Value of the chosen option; null when nothing is chosen. */
  value: string | null;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  /** Label of the button that opens the list. */
  openLabel: string;
  /** Shown when no option fits the text. */
  emptyText: string;
  /** Read aloud while typing, such as "12 gevonden". */
  countText: (count: number) => string;
  /** Empties the field after each choice: for adding one thing after another. */
  adding?: boolean | undefined;
  className?: string | undefined;
};

/** Text field with a list that narrows while typing. Keyboard as in the ARIA combobox pattern. */
export function Combobox({
  options,
  value,
  onChange,
  placeholder,
  openLabel,
  emptyText,
  countText,
  adding = false,
  className,
  ...field
}: ComboboxProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const combo = useCombobox({ options, value, onChange, adding });
  const activeId = combo.active >= 0 ? `${listId}-${combo.active}` : undefined;

  useEffect(() => {
    if (combo.open && activeId !== undefined)
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [combo.open, activeId]);

  return (
    <Field {...field} className={className}>
      {(control) => (
        <div
          className="combo"
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) combo.hide();
          }}
        >
          <input
            {...control}
            ref={input}
            type="text"
            className="field"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={combo.open}
            aria-controls={listId}
            aria-activedescendant={combo.open ? activeId : undefined}
            placeholder={placeholder}
            value={combo.text}
            onClick={combo.show}
            onFocus={(event) => event.target.select()}
            onChange={(event) => combo.type(event.target.value)}
            onKeyDown={combo.onKeyDown}
          />
          <button
            type="button"
            className="combo-pijl"
            tabIndex={-1}
            aria-label={openLabel}
            aria-expanded={combo.open}
            aria-controls={listId}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              input.current?.focus();
              if (combo.open) combo.hide();
              else combo.show();
            }}
          >
            <Icon name="chevronDown" />
          </button>
          <ComboboxList
            id={listId}
            label={field.label}
            open={combo.open}
            options={combo.found}
            active={combo.active}
            value={value}
            emptyText={emptyText}
            onChoose={combo.choose}
          />
          <output className="sr">{combo.open ? countText(combo.found.length) : ''}</output>
        </div>
      )}
    </Field>
  );
}
