import { type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import { usePopover } from './usePopover.ts';

type ToggletipProps = {
  /** What the help is about, such as "Uitleg bij gemeenten". */
  label: string;
  children: ReactNode;
};

/** A question mark that opens a few lines of help on click, tap or Enter; Escape or a click elsewhere closes it. */
export function Toggletip({ label, children }: ToggletipProps) {
  const id = useId();
  const { trigger, open, popoverProps } = usePopover({ align: 'start' });
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="tip-knop"
        popoverTarget={id}
        aria-expanded={open}
        aria-label={label}
        title={label}
      >
        <Icon name="questionRing" size={18} />
      </button>
      <div {...popoverProps} id={id} className="tip-vak" role="note">
        {children}
      </div>
    </>
  );
}
