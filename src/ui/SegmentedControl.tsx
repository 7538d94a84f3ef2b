import { useId } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

type Segment<V extends string> = { value: V; label: string; icon?: IconName | undefined };

type SegmentedControlProps<V extends string> = {
  /** Name of the group, for screen readers. */
  label: string;
  options: readonly Segment<V>[];
  value: V;
  onChange: (value: V) => void;
  size?: 'klein' | 'gewoon' | undefined;
  /** Fills the width of its box. */
  wide?: boolean | undefined;
  className?: string | undefined;
};

/** Two to four views of the same thing: radios in a fieldset, arrow keys choose. */
export function SegmentedControl<V extends string>({
  label,
  options,
  value,
  onChange,
  size = 'gewoon',
  wide = false,
  className,
}: SegmentedControlProps<V>) {
  const name = useId();
  const classes = ['seg', size === 'klein' ? 'seg-klein' : '', wide ? 'seg-breed' : '', className ?? ''];
  return (
    <fieldset className={classes.filter(Boolean).join(' ')}>
      <legend className="sr">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon && <Icon name={option.icon} size={18} />}
          <span className="seg-t" data-text={option.label}>
            {option.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
