import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

/** Nothing here yet: one sentence and one action. */
export function EmptyState({
  text,
  action,
  icon,
}: {
  text: ReactNode;
  action?: ReactNode;
  icon?: IconName | undefined;
}) {
  return (
    <div className="leeg">
      {icon && <Icon name={icon} size={32} />}
      <p>{text}</p>
      {action}
    </div>
  );
}
