import { type ReactNode, useState } from 'react';
import { Icon } from './Icon.tsx';

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  /** Starts open. The reader opens and closes it after that. */
  startOpen?: boolean | undefined;
  /** kaart: white box. kaal: only a line of text. */
  look?: 'kaart' | 'kaal' | undefined;
  /** Long content: drawn when it is first opened. The search of the browser does not find it before that. */
  late?: boolean | undefined;
};

/** Text that opens under its heading: native details. */
export function Disclosure({
  summary,
  children,
  startOpen = false,
  look = 'kaart',
  late = false,
}: DisclosureProps) {
  const [wasOpen, setWasOpen] = useState(startOpen);
  return (
    <details
      className={`uitklap uitklap-${look}`}
      open={startOpen || undefined}
      onToggle={(event) => event.currentTarget.open && setWasOpen(true)}
    >
      <summary>
        <Icon name="chevronRight" size={18} />
        <span>{summary}</span>
      </summary>
      <div className="uitklap-body">{(wasOpen || !late) && children}</div>
    </details>
  );
}
