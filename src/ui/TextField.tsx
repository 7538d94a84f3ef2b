import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

type InputRest = Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'id' | 'children'>;

type TextFieldProps = FieldTexts &
  InputRest & {
    value: string;
    onChange: (value: string) => void;
    type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | undefined;
  };

/** One line of text. */
export function TextField({
  label,
  hideLabel,
  optional,
  hint,
  error,
  value,
  onChange,
  className,
  type = 'text',
  ...rest
}: TextFieldProps) {
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
          type={type}
          className="field"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
