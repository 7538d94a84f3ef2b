import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

type RadioRowProps = {
  /** Same name for all rows of one question. */
  name: string;
  value: string;
  label: ReactNode;
  sub?: ReactNode;
  icon?: IconName | undefined;
  /** Something at the right of the row, such as a badge. */
  end?: ReactNode;
  checked: boolean;
  disabled?: boolean | undefined;
  bare?: boolean | undefined;
  onSelect: () => void;
};

/** One radio with its text; put rows in a fieldset with a legend. */
export function RadioRow({
  name,
  value,
  label,
  sub,
  icon,
  end,
  checked,
  disabled,
  bare = false,
  onSelect,
}: RadioRowProps) {
  return (
    <label className={bare ? 'keuze keuze-kaal' : 'keuze'}>
      <input
        className="rond"
        type="radio"
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={onSelect}
      />
      {icon && <Icon name={icon} />}
      <span>
        <b>{label}</b>
        {sub && <small>{sub}</small>}
      </span>
      {end}
    </label>
  );
}
