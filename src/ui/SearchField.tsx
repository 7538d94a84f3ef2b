import { type ComponentPropsWithRef, useRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';
import { Icon } from './Icon.tsx';

type SearchFieldProps = Pick<FieldTexts, 'label' | 'hideLabel' | 'hint'> &
  Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'id' | 'type' | 'children' | 'ref'> & {
    value: string;
    onChange: (value: string) => void;
    /** Label of the button that empties the field. */
    clearLabel: string;
  };

/** Search box with a button to empty it; Escape empties it too. */
export function SearchField({
  label,
  hideLabel = true,
  hint,
  value,
  onChange,
  clearLabel,
  className,
  ...rest
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} className={className}>
      {(control) => (
        <span className="zoek">
          <Icon name="search" size={18} />
          <input
            placeholder={hideLabel ? label : undefined}
            {...rest}
            {...control}
            ref={input}
            type="search"
            className="field"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || value === '') return;
              event.preventDefault();
              onChange('');
            }}
          />
          {value !== '' && (
            <button
              type="button"
              className="zoek-leeg"
              aria-label={clearLabel}
              title={clearLabel}
              onClick={clear}
            >
              <Icon name="cross" size={18} />
            </button>
          )}
        </span>
      )}
    </Field>
  );
}
