import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from './Icon.tsx';

export type DialogProps = {
  open: boolean;
  /** Asked for by Escape, the close button or the browser; the owner sets `open` to false. */
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  children?: ReactNode;
  /** Buttons at the foot, main action first in sight at the right. */
  actions?: ReactNode;
  /** Makes the dialog a form: Enter and a submit button call this. */
  onSubmit?: (() => void) | undefined;
  /** paneel slides over the right side, full height. */
  size?: 'smal' | 'gewoon' | 'breed' | 'paneel' | undefined;
  /** alertdialog: a question that must be answered first. */
  role?: 'dialog' | 'alertdialog' | undefined;
  className?: string | undefined;
};

/** Modal window on the native dialog: focus stays inside, Escape closes, focus returns to where it was.
    Focus starts on an element with `data-autofocus`, otherwise on the title. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({
  onClose,
  title,
  closeLabel,
  children,
  actions,
  onSubmit,
  size = 'gewoon',
  role = 'dialog',
  className,
}: Omit<DialogProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const bodyId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const first = element?.querySelector<HTMLElement>('[data-autofocus]') ?? element?.querySelector('h2');
    first?.focus();
    // Closing before the element leaves the page is what gives focus back.
    return () => element?.close();
  }, []);

  const content = (
    <>
      <header className="venster-kop">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          className="btn btn-stil btn-icoon"
          aria-label={closeLabel}
          title={closeLabel}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
      </header>
      <div className="venster-body" id={bodyId}>
        {children}
      </div>
      {actions && <footer className="venster-voet">{actions}</footer>}
    </>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <dialog
      ref={dialog}
      className={['venster', `venster-${size}`, className ?? ''].filter(Boolean).join(' ')}
      role={role === 'alertdialog' ? role : undefined}
      aria-labelledby={titleId}
      aria-describedby={role === 'alertdialog' ? bodyId : undefined}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
    >
      {onSubmit ? (
        <form className="venster-vak" noValidate onSubmit={submit}>
          {content}
        </form>
      ) : (
        <div className="venster-vak">{content}</div>
      )}
    </dialog>
  );
}
