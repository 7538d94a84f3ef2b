import { type ComponentPropsWithRef, useId } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

type TextAreaProps = FieldTexts &
  Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'onChange' | 'id' | 'children' | 'maxLength'> & {
    value: string;
    onChange: (value: string) => void;
    /** Counter under the field: how many characters fit and the sentence for what is left (negative: too many). */
    counter?: { max: number; text: (left: number) => string } | undefined;
  };

/** Several lines of text; grows with its content where the browser can. */
export function TextArea({
  label,
  hideLabel,
  optional,
  hint,
  error,
  value,
  onChange,
  counter,
  className,
  rows = 3,
  ...rest
}: TextAreaProps) {
  const counterId = useId();
  const left = counter === undefined ? 0 : counter.max - value.length;
  const after = counter && (
    <p id={counterId} className={left < 0 ? 'veld-teller veld-teller-over' : 'veld-teller'}>
      {counter.text(left)}
    </p>
  );
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      optional={optional}
      hint={hint}
      error={error}
      className={className}
      after={after}
    >
      {(control) => (
        <textarea
          {...rest}
          {...control}
          aria-describedby={
            [control['aria-describedby'], counter && counterId].filter(Boolean).join(' ') || undefined
          }
          className="field"
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
