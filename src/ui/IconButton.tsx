import type { ComponentPropsWithRef } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children' | 'title'> & {
  icon: IconName;
  /** What the button does; read aloud and shown when the pointer rests on it. */
  label: string;
  /** lijn has a border; stil has none. */
  look?: 'lijn' | 'stil' | undefined;
  size?: 'klein' | 'gewoon' | undefined;
};

/** A square button with only an icon, 44 px (36 when klein). */
export function IconButton({
  icon,
  label,
  look = 'stil',
  size = 'gewoon',
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  const classes = ['btn', `btn-${look}`, 'btn-icoon', size === 'klein' ? 'btn-klein' : '', className ?? ''];
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- the type system allows only the three values
      type={type}
      className={classes.filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
