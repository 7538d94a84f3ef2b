import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

/** hoofd: the one main action of a screen. lijn: all others. stil: in bars. link: in text. gevaar: cannot be taken back. */
export type ButtonLook = 'hoofd' | 'lijn' | 'stil' | 'link' | 'gevaar';
export type ButtonSize = 'klein' | 'gewoon' | 'groot';

export type ButtonContent = {
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  children?: ReactNode;
};

export type ButtonProps = ButtonContent &
  Omit<ComponentPropsWithRef<'button'>, 'children'> & {
    /** Text while the work goes on, such as "Bezig met opslaan". The button keeps focus and does nothing meanwhile. */
    busyText?: string | undefined;
    /** Why the button does not work now. Shown beside it; the button stays reachable by keyboard. */
    disabledReason?: string | undefined;
  };

/** Class names shared by buttons and links that look like one. */
export function buttonClass(
  { look = 'lijn', size = 'gewoon' }: Pick<ButtonContent, 'look' | 'size'>,
  extra?: string,
) {
  return ['btn', `btn-${look}`, size === 'gewoon' ? '' : `btn-${size}`, extra ?? '']
    .filter(Boolean)
    .join(' ');
}

/** A native button. Type is "button" unless said otherwise. */
export function Button({
  look,
  size,
  icon,
  iconEnd,
  children,
  busyText,
  disabledReason,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const busy = busyText !== undefined;
  const blocked = busy || disabledReason !== undefined;
  const iconSize = look === 'link' || size === 'klein' ? 18 : 20;
  const button = (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- the type system allows only the three values
      type={type}
      className={buttonClass({ look, size }, className)}
      aria-disabled={blocked || undefined}
      aria-describedby={disabledReason === undefined ? rest['aria-describedby'] : reasonId}
      onClick={blocked ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span className="spinner" aria-hidden="true" /> : icon && <Icon name={icon} size={iconSize} />}
      {busy ? busyText : children}
      {!busy && iconEnd && <Icon name={iconEnd} size={iconSize} />}
    </button>
  );
  if (disabledReason === undefined) return button;
  return (
    <span className="btn-reden">
      {button}
      <small id={reasonId}>{disabledReason}</small>
    </span>
  );
}
