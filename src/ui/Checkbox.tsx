import { type ReactNode, useEffect, useRef } from 'react';

type CheckboxProps = {
  label: ReactNode;
  sub?: ReactNode;
  checked: boolean;
  /** Some but not all: a dash instead of a tick. */
  mixed?: boolean | undefined;
  disabled?: boolean | undefined;
  /** kaal: no border. kaart: a card that fills when ticked. */
  look?: 'kaal' | 'kaart' | undefined;
  onChange: (checked: boolean) => void;
  /** Something at the right of the row. */
  end?: ReactNode;
  describedBy?: string | undefined;
};

/** A native checkbox with its text. */
export function Checkbox({
  label,
  sub,
  checked,
  mixed = false,
  disabled,
  look = 'kaal',
  onChange,
  end,
  describedBy,
}: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className={look === 'kaal' ? 'keuze keuze-kaal' : 'keuze'}>
      <input
        ref={input}
        className="vink"
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <b>{label}</b>
        {sub && <small>{sub}</small>}
      </span>
      {end}
    </label>
  );
}
