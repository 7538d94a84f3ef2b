import { type ReactNode, useId } from 'react';
import { FieldError } from './Field.tsx';
import { RadioRow } from './RadioRow.tsx';
import type { IconName } from './iconPaths.ts';

export type RadioOption<V extends string> = {
  value: V;
  label: ReactNode;
  sub?: ReactNode;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
};

type RadioGroupProps<V extends string> = {
  label: string;
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly RadioOption<V>[];
  /** null: nothing chosen yet. */
  value: V | null;
  onChange: (value: V) => void;
  /** kaarten: loose cards. blok: one closed block with icons. kaal: no borders. */
  look?: 'kaarten' | 'blok' | 'kaal' | undefined;
  className?: string | undefined;
};

/** One choice out of several, each on its own row. */
export function RadioGroup<V extends string>({
  label,
  hideLabel = false,
  hint,
  error,
  options,
  value,
  onChange,
  look = 'kaarten',
  className,
}: RadioGroupProps<V>) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-fout` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={['groep', error ? 'veld-fout' : '', className ?? ''].filter(Boolean).join(' ')}
      aria-describedby={describedBy || undefined}
    >
      <legend className={hideLabel ? 'sr' : undefined}>{label}</legend>
      {hint && (
        <p className="veld-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-fout`}>{error}</FieldError>}
      <div className={look === 'blok' ? 'keuzes keuzes-blok' : 'keuzes'}>
        {options.map((option) => (
          <RadioRow
            key={option.value}
            name={id}
            value={option.value}
            label={option.label}
            sub={option.sub}
            icon={option.icon}
            disabled={option.disabled}
            bare={look === 'kaal'}
            checked={option.value === value}
            onSelect={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
