import { type ReactNode, useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';

type GetalveldProps = {
  label: string;
  hint?: ReactNode;
  /** Shown once somebody has left the field: halfway a number is not wrong yet. */
  fout: string | undefined;
  waarde: string;
  onChange: (waarde: string) => void;
  onBlur?: () => void;
};

/** A field for one number, typed the Dutch way. */
export function Getalveld({ label, hint, fout, waarde, onChange, onBlur }: GetalveldProps) {
  const [isVerlaten, setVerlaten] = useState(waarde !== '');
  return (
    <TextField
      label={label}
      hint={hint}
      error={isVerlaten ? fout : undefined}
      value={waarde}
      onChange={onChange}
      onBlur={() => {
        setVerlaten(true);
        onBlur?.();
      }}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
      className="rh-getal"
    />
  );
}
