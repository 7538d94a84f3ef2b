import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

/** The marks of the difference language; each has its own icon, border and shade. */
export type PillTone = 'weg' | 'bij' | 'anders' | 'gelijk' | 'onbekend' | 'open' | 'a' | 'b';

const icons = {
  weg: 'cross',
  bij: 'plus',
  anders: 'arrowsSwap',
  gelijk: 'equals',
  onbekend: 'question',
  open: null,
  a: 'letterA',
  b: 'letterB',
} satisfies Record<PillTone, IconName | null>;

type PillProps = {
  tone: PillTone;
  /** The number, or nothing for only the icon. */
  children?: ReactNode;
  /** What the mark means, for screen readers. */
  label?: string | undefined;
};

/** Icon and number of one difference. */
export function Pill({ tone, children, label }: PillProps) {
  const icon = icons[tone];
  return (
    <span className={`dtag d-${tone}`}>
      {label && <span className="sr">{label} </span>}
      {icon && <Icon name={icon} size={14} />}
      {children !== undefined && <b>{children}</b>}
    </span>
  );
}
