import { useState } from 'react';
import { DateField } from '../../ui/DateField.tsx';
import { isBruikbareDag } from './dag.ts';

type DatumveldProps = {
  label: string;
  /** YYYY-MM-DD or '' */
  value: string;
  hint?: string | undefined;
  readOnly: boolean;
  /** Called with a complete day, or undefined when the field was left empty. */
  onBewaar: (dag: string | undefined) => void;
};

/** A date that is kept as soon as it is complete: a year that is still being typed is no day yet. */
export function Datumveld({ label, value, hint, readOnly, onBewaar }: DatumveldProps) {
  const [getypt, setGetypt] = useState<string | null>(null);
  return (
    <DateField
      label={label}
      hint={hint}
      value={getypt ?? value}
      min="2000-01-01"
      max="2999-12-31"
      readOnly={readOnly}
      onChange={(dag) => {
        setGetypt(dag);
        if (isBruikbareDag(dag)) onBewaar(dag);
      }}
      onBlur={() => {
        if (getypt === '') onBewaar(undefined);
        setGetypt(null);
      }}
    />
  );
}
