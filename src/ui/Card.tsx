import { type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

type CardProps = {
  title?: ReactNode;
  icon?: IconName | undefined;
  /** At the right of the title, such as a link. */
  end?: ReactNode;
  children?: ReactNode;
  /** accent: green border. gelukt: green tint. lift: shadow. blok: red border. */
  look?: 'gewoon' | 'accent' | 'gelukt' | 'lift' | 'blok' | undefined;
  /** No padding: for tables and lists up to the border. */
  flush?: boolean | undefined;
  level?: 2 | 3 | undefined;
  className?: string | undefined;
};

/** A white box; with a title it is a section with that name. */
export function Card({
  title,
  icon,
  end,
  children,
  look = 'gewoon',
  flush = false,
  level = 2,
  className,
}: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const Box = title === undefined ? 'div' : 'section';
  const classes = [
    'panel',
    'card',
    look === 'gewoon' ? '' : `card-${look}`,
    flush ? 'card-vol' : '',
    className ?? '',
  ];
  return (
    <Box className={classes.filter(Boolean).join(' ')} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <header className="card-kop">
          {icon && <Icon name={icon} size={22} />}
          <Heading id={id}>{title}</Heading>
          {end}
        </header>
      )}
      {children}
    </Box>
  );
}
