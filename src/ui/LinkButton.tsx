import type { ComponentPropsWithRef } from 'react';
import { type ButtonContent, buttonClass } from './Button.tsx';
import { Icon } from './Icon.tsx';

type LinkButtonProps = ButtonContent & Omit<ComponentPropsWithRef<'a'>, 'children'> & { href: string };

/** An anchor that looks like a button: for going somewhere. */
export function LinkButton({ look, size, icon, iconEnd, children, className, ...rest }: LinkButtonProps) {
  const iconSize = look === 'link' || size === 'klein' ? 18 : 20;
  return (
    <a {...rest} className={buttonClass({ look, size }, className)}>
      {icon && <Icon name={icon} size={iconSize} />}
      {children}
      {iconEnd && <Icon name={iconEnd} size={iconSize} />}
    </a>
  );
}
