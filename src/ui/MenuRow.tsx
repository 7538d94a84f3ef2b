import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

export type MenuItem = {
  id: string;
  label: ReactNode;
  sub?: ReactNode;
  icon?: IconName | undefined;
  /** A link when given; otherwise a button with `onSelect`. */
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  /** Ticked or not, in a menu where one thing is chosen. */
  checked?: boolean | undefined;
  /** Why it does not work now; the row stays reachable. */
  disabledReason?: string | undefined;
  /** Draws a line above this row. */
  separated?: boolean | undefined;
};

type MenuRowProps = {
  item: MenuItem;
  close: () => void;
  /** In a plain list instead of a menu: ordinary links and buttons, reached with Tab. */
  plain?: boolean | undefined;
};

/** One row of a menu. */
export function MenuRow({ item, close, plain = false }: MenuRowProps) {
  const { label, sub, icon, href, onSelect, checked, disabledReason, separated } = item;
  const disabled = disabledReason !== undefined;
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span>
        {label}
        {(disabledReason ?? sub) && <small>{disabledReason ?? sub}</small>}
      </span>
      {checked && <Icon name="check" size={18} className="menu-vink" />}
    </>
  );
  const role = plain ? undefined : checked === undefined ? 'menuitem' : 'menuitemradio';
  const tabIndex = plain ? undefined : -1;
  return (
    <li role={plain ? undefined : 'none'} className={separated ? 'menu-lijn' : undefined}>
      {href !== undefined && !disabled ? (
        <a role={plain ? undefined : 'menuitem'} href={href} tabIndex={tabIndex} onClick={close}>
          {content}
        </a>
      ) : (
        <button
          type="button"
          role={role}
          aria-checked={plain ? undefined : checked}
          aria-disabled={disabled || undefined}
          tabIndex={tabIndex}
          onClick={() => {
            if (disabled) return;
            close();
            onSelect?.();
          }}
        >
          {content}
        </button>
      )}
    </li>
  );
}
