import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog, type DialogProps } from './Dialog.tsx';
import type { IconName } from './iconPaths.ts';

type FormDialogProps = Omit<DialogProps, 'open' | 'role' | 'actions' | 'onSubmit'> & {
  onSubmit: () => void;
  submitLabel: string;
  submitIcon?: IconName | undefined;
  cancelLabel: string;
  /** A way out beside these two, such as removing; a Button. */
  extra?: ReactNode;
};

/** A modal form with cancel and submit at its foot, open as long as it is there. Enter submits, Escape cancels. */
export function FormDialog({ submitLabel, submitIcon, cancelLabel, extra, ...rest }: FormDialogProps) {
  return (
    <Dialog
      open
      {...rest}
      actions={
        <>
          {extra}
          <Button onClick={rest.onClose}>{cancelLabel}</Button>
          <Button look="hoofd" type="submit" icon={submitIcon}>
            {submitLabel}
          </Button>
        </>
      }
    />
  );
}
