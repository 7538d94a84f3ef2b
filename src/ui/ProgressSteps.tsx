import type { CSSProperties } from 'react';

type ProgressStepsProps = {
  /** Says every step, such as "stap 1 klaar, stap 2 bezig". */
  label: string;
  /** How far each step is, 0 to 1. */
  parts: readonly number[];
};

/** One box for each step, filled as far as it is. */
export function ProgressSteps({ label, parts }: ProgressStepsProps) {
  return (
    <span className="prog4">
      <span className="sr">{label}</span>
      {parts.map((part, at) => (
        // The index is the key: the place is the identity of a step
        <i
          key={at}
          className={part >= 1 ? 'd' : part > 0 ? 'b' : undefined}
          style={{ '--p': part } as CSSProperties}
        />
      ))}
    </span>
  );
}
