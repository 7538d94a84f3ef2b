import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

export type StatusTone =
  | 'te-doen'
  | 'bezig'
  | 'klaar'
  | 'gereed'
  | 'geblokkeerd'
  | 'let-op'
  | 'onbekend'
  | 'afwijking'
  | 'later';

const icons = {
  'te-doen': 'ring',
  bezig: 'halfDisc',
  klaar: 'checkDisc',
  gereed: 'checkRing',
  geblokkeerd: 'octagon',
  'let-op': 'warning',
  onbekend: 'questionRing',
  afwijking: 'shield',
  later: 'clock',
} satisfies Record<StatusTone, IconName>;

type StatusMarkProps = {
  tone: StatusTone;
  children: ReactNode;
  sub?: ReactNode;
  /** Hides the word from sight, not from screen readers. */
  iconOnly?: boolean | undefined;
  size?: number | undefined;
};

/** A status: shape, word and colour together. */
export function StatusMark({ tone, children, sub, iconOnly = false, size = 20 }: StatusMarkProps) {
  return (
    <span className={`stat st-${tone}`}>
      <Icon name={icons[tone]} size={size} />
      <span className={iconOnly ? 'sr' : undefined}>
        {children}
        {sub && <small>{sub}</small>}
      </span>
    </span>
  );
}
