import { useEffect, useRef } from 'react';

type KiesvakProps = {
  label: string;
  aan: boolean;
  /** some of what it stands for, not all */
  deels?: boolean;
  opKies: (aan: boolean) => void;
};

/** A tick before a row, or before all of them. */
export function Kiesvak({ label, aan, deels = false, opKies }: KiesvakProps) {
  const vak = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (vak.current) vak.current.indeterminate = deels;
  }, [deels]);
  return (
    <span className="aa-kiesrij no-print">
      <input
        ref={vak}
        type="checkbox"
        className="vink"
        aria-label={label}
        checked={aan}
        onChange={(event) => opKies(event.target.checked)}
      />
    </span>
  );
}
