import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

export type SelectOption<V extends string> = { value: V; label: string; disabled?: boolean | undefined };
export type SelectGroup<V extends string> = { group: string; options: readonly SelectOption<V>[] };

type SelectProps<V extends string> = FieldTexts &
  Omit<ComponentPropsWithRef<'select'>, 'value' | 'onChange' | 'id' | 'children' | 'multiple' | 'size'> & {
    value: V;
    onChange: (value: V) => void;
    options: readonly (SelectOption<V> | SelectGroup<V>)[];
    icon?: IconName | undefined;
  };

/** A native select. With `hideLabel` it fits in a bar of filters. */
export function Select<V extends string>({
  label,
  hideLabel,
  optional,
  hint,
  error,
  value,
  onChange,
  options,
  icon,
  className,
  ...rest
}: SelectProps<V>) {
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
        <span className={icon ? 'kies kies-icoon' : 'kies'}>
          {icon && <Icon name={icon} size={18} />}
          <select
            {...rest}
            {...control}
            className="field"
            value={value}
            onChange={(event) => onChange(event.target.value as V)}
          >
            {options.map((option) =>
              'group' in option ? (
                <optgroup key={option.group} label={option.group}>
                  {option.options.map((inner) => (
                    <option key={inner.value} value={inner.value} disabled={inner.disabled}>
                      {inner.label}
                    </option>
                  ))}
                </optgroup>
              ) : (
                <option key={option.value} value={option.value} disabled={option.disabled}>
                  {option.label}
                </option>
              ),
            )}
          </select>
          <Icon name="chevronDown" size={18} className="kies-pijl" />
        </span>
      )}
    </Field>
  );
}
