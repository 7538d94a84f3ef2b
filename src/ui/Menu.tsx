import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { type ButtonLook, type ButtonSize, buttonClass } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { MenuRow, type MenuItem } from './MenuRow.tsx';
import type { IconName } from './iconPaths.ts';
import { usePopover } from './usePopover.ts';

type MenuProps = {
  /** Text on the button. With `iconOnly` it is read aloud and not drawn. */
  label: string;
  /** Drawn instead of `label`, such as a name with a second line. */
  children?: ReactNode;
  items: readonly MenuItem[];
  icon?: IconName | undefined;
  iconOnly?: boolean | undefined;
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
  align?: 'start' | 'end' | undefined;
  /** A line under the items, such as what will be taken along. */
  footer?: ReactNode;
  /** Replaces the button classes. */
  className?: string | undefined;
};

const targets = '[role^="menuitem"]';

function move(menu: HTMLElement, event: KeyboardEvent) {
  const rows = [...menu.querySelectorAll<HTMLElement>(targets)];
  const now = rows.findIndex((row) => row === document.activeElement);
  const letter =
    event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
      ? event.key.toLowerCase()
      : '';
  const steps: Record<string, number> = {
    ArrowDown: (now + 1) % rows.length,
    ArrowUp: (now - 1 + rows.length) % rows.length,
    Home: 0,
    End: rows.length - 1,
  };
  const byLetter =
    letter.trim() === ''
      ? -1
      : rows.findIndex((row, at) => at > now && row.textContent.trim().toLowerCase().startsWith(letter));
  const next = steps[event.key] ?? byLetter;
  if (next < 0) return;
  event.preventDefault();
  rows[next]?.focus();
}

/** A button with a menu of actions or links: arrows, Home, End and letters move, Escape closes. */
export function Menu({
  label,
  children,
  items,
  icon,
  iconOnly = false,
  look,
  size,
  align = 'end',
  footer,
  className,
}: MenuProps) {
  const id = useId();
  const { trigger, open, close, popoverProps } = usePopover({
    align,
    onOpen: (menu) => menu.querySelector<HTMLElement>(targets)?.focus(),
  });
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className ?? buttonClass({ look, size }, iconOnly ? 'btn-icoon' : '')}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.currentTarget.click();
        }}
      >
        {icon && <Icon name={icon} />}
        {!iconOnly && (children ?? label)}
        {!iconOnly && <Icon name="chevronDown" size={18} />}
      </button>
      <div {...popoverProps} id={id} className="menu">
        <ul
          role="menu"
          aria-label={label}
          onKeyDown={(event) => (event.key === 'Tab' ? close() : move(event.currentTarget, event))}
        >
          {items.map((item) => (
            <MenuRow key={item.id} item={item} close={close} />
          ))}
        </ul>
        {footer && <p className="menu-voet">{footer}</p>}
      </div>
    </>
  );
}
