import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

const icons = {
  gelukt: 'checkDisc',
  waarschuwing: 'warning',
  fout: 'octagon',
  bezig: 'clock',
} satisfies Record<string, IconName>;

type FileRowProps = {
  state: keyof typeof icons;
  name: string;
  /** What came of it, such as "5 gemeenten bijgewerkt". */
  text: ReactNode;
  action?: ReactNode;
};

/** What came of one file; goes inside a Dropzone or another list. */
export function FileRow({ state, name, text, action }: FileRowProps) {
  return (
    <li className={`bestand bestand-${state}`}>
      <Icon name={icons[state]} />
      <span>
        <b>{name}</b>
        <small>{text}</small>
        {action}
      </span>
    </li>
  );
}
