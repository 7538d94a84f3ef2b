import { Alert } from './Alert.tsx';
import { TextArea } from './TextArea.tsx';
import { useDraft } from './useDraft.ts';

/** With this many characters or fewer left, the counter shows. */
const NEARLY_FULL = 500;

type NoteFieldProps = {
  label: string;
  optional: string;
  value: string;
  /** Not called for a text longer than `max`. */
  keep: (text: string) => void;
  /** Most characters that can be kept. */
  max: number;
  tooLong: string;
  /** Sentence for the characters left; negative: too many. */
  left: (count: number) => string;
  /** What is wrong with the text itself; it is kept all the same. */
  warn: (text: string) => string | undefined;
  readOnly: boolean;
};

/** A note that is kept while one types, with a limit and a warning. */
export function NoteField({
  label,
  optional,
  value,
  keep,
  max,
  tooLong,
  left,
  warn,
  readOnly,
}: NoteFieldProps) {
  const { text, type, flush } = useDraft({
    value,
    keep: (typed) => {
      if (typed.length <= max) keep(typed);
    },
  });
  const warning = warn(text);
  return (
    <>
      <TextArea
        label={label}
        optional={optional}
        rows={2}
        readOnly={readOnly}
        value={text}
        error={text.length > max ? tooLong : undefined}
        counter={text.length > max - NEARLY_FULL ? { max, text: left } : undefined}
        onChange={type}
        onBlur={flush}
      />
      {warning !== undefined && <Alert tone="waarschuwing" live title={warning} />}
    </>
  );
}
