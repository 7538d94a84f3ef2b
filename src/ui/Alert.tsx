import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.ts';

export type AlertTone = 'info' | 'fout' | 'gelukt' | 'waarschuwing';

const icons = {
  info: 'info',
  fout: 'octagon',
  gelukt: 'checkDisc',
  waarschuwing: 'warning',
} satisfies Record<AlertTone, IconName>;

type AlertProps = {
  tone: AlertTone;
  /** What is the matter. */
  title?: ReactNode;
  /** What the reader can do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Read aloud when it appears: on by default for errors only. */
  live?: boolean | undefined;
  /** Full width under the header instead of a box. */
  bar?: boolean | undefined;
  /** Closes the message; needs both. */
  onClose?: (() => void) | undefined;
  closeLabel?: string | undefined;
};

/** A message in the page: icon, what is the matter, what to do. */
export function Alert({
  tone,
  title,
  children,
  actions,
  live = tone === 'fout',
  bar = false,
  onClose,
  closeLabel,
}: AlertProps) {
  const role = live ? (tone === 'fout' || tone === 'waarschuwing' ? 'alert' : 'status') : undefined;
  return (
    <div className={`melding melding-${tone}${bar ? ' melding-balk' : ''}`} role={role}>
      <Icon name={icons[tone]} size={22} />
      <div className="melding-tekst">
        {title && <p className="melding-kop">{title}</p>}
        {children && <div className="melding-body">{children}</div>}
      </div>
      {actions && <div className="melding-acties">{actions}</div>}
      {onClose && (
        <button
          type="button"
          className="melding-dicht"
          aria-label={closeLabel}
          title={closeLabel}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
      )}
    </div>
  );
}
