import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

type DateFieldProps = FieldTexts &
  Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'id' | 'type' | 'children' | 'min' | 'max'> & {
    /** ISO date (YYYY-MM-DD), or '' when not filled in. */
    value: string;
    onChange: (value: string) => void;
    min?: string | undefined;
    max?: string | undefined;
  };

/** A date, with the calendar of the browser. */
export function DateField({
  label,
  hideLabel,
  optional,
  hint,
  error,
  value,
  onChange,
  className,
  min,
  max,
  ...rest
}: DateFieldProps) {
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      optional={optional}
      hint={hint}
      error={error}
      className={className}
    >
      {(control) => (
        <input
          {...rest}
          {...control}
          type="date"
          className="field field-datum"
          min={min}
          max={max}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
