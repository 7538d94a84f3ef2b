import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  /** Starts open. The reader opens and closes it after that. */
  startOpen?: boolean | undefined;
  /** kaart: white box. kaal: only a line of text. */
  look?: 'kaart' | 'kaal' | undefined;
};

/** Text that opens under its heading: native details. */
export function Disclosure({ summary, children, startOpen = false, look = 'kaart' }: DisclosureProps) {
  return (
    <details className={`uitklap uitklap-${look}`} open={startOpen || undefined}>
      <summary>
        <Icon name="chevronRight" size={18} />
        <span>{summary}</span>
      </summary>
      <div className="uitklap-body">{children}</div>
    </details>
  );
}
