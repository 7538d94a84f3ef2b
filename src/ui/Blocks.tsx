import type { ReactNode } from 'react';

/** One to three blocks and a word: how big something is. */
export function Blocks({
  filled,
  total = 3,
  children,
}: {
  filled: number;
  total?: number | undefined;
  children: ReactNode;
}) {
  return (
    <span className="insp">
      <span aria-hidden="true">
        {Array.from({ length: total }, (_, at) => (
          <i key={at} className={at < filled ? 'on' : undefined} />
        ))}
      </span>
      {children}
    </span>
  );
}
