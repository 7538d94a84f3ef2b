import { type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';

/** What every field can have around it. All text is passed in. */
export type FieldTexts = {
  label: string;
  /** Hides the label from sight, not from screen readers. */
  hideLabel?: boolean | undefined;
  /** Short text after the label, such as "hoeft niet". */
  optional?: string | undefined;
  hint?: ReactNode;
  /** Shown above the field and tied to it. */
  error?: string | undefined;
};

/** Attributes for the control itself. */
export type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type FieldProps = FieldTexts & {
  className?: string | undefined;
  children: (control: FieldControl) => ReactNode;
  after?: ReactNode;
};

/** Label, hint and error around one control; the control is drawn by `children`. */
export function Field({
  label,
  hideLabel = false,
  optional,
  hint,
  error,
  className,
  children,
  after,
}: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-fout`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return (
    <div className={['veld', error ? 'veld-fout' : '', className ?? ''].filter(Boolean).join(' ')}>
      <label className={hideLabel ? 'sr' : 'lab'} htmlFor={id}>
        {label}
        {optional && <small> {optional}</small>}
      </label>
      {hint && (
        <p className="veld-hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {after}
    </div>
  );
}

/** The line that says what is wrong, with its icon. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="veld-melding" id={id}>
      <Icon name="octagon" size={18} />
      <span>{children}</span>
    </p>
  );
}
