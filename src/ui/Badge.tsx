import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

type BadgeProps = {
  children: ReactNode;
  /** voorbeeld: dashed, for made-up data. bevestigen: dotted, still to be confirmed. The others have a full border. */
  look?: 'voorbeeld' | 'bevestigen' | 'gewoon' | 'goed' | 'let-op' | 'fout' | 'vol' | undefined;
  icon?: IconName | undefined;
  size?: 'klein' | 'groot' | undefined;
};

/** A short word in a pill. */
export function Badge({ children, look = 'gewoon', icon, size = 'klein' }: BadgeProps) {
  return (
    <span className={`eg eg-${look}${size === 'groot' ? ' eg-groot' : ''}`}>
      {icon && <Icon name={icon} size={size === 'groot' ? 18 : 14} />}
      {children}
    </span>
  );
}
