import { useEffect, useRef, useState } from 'react';
import { Button, type ButtonLook } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { useAnnounce } from './LiveRegion.tsx';
import { TextArea } from './TextArea.tsx';

export type CopyWords = {
  /** On the button. */
  label: string;
  /** Said when the text is on the clipboard. */
  copied: string;
  /** The dialog with the text, for a browser that does not let us copy. */
  own: { title: string; explain: string; field: string; close: string };
};

type CopyButtonProps = {
  words: CopyWords;
  look?: ButtonLook | undefined;
  /** Asked for at the press. Give the button a `key` that changes with the text, so that its message goes. */
  text: () => string;
  /** Puts the text on the clipboard, in the turn of the press. @returns false when the browser refuses */
  copy: (text: string) => Promise<boolean>;
};

/** Copies a text and says so; where the browser refuses, the text stands ready and selected. */
export function CopyButton({ words, look, text, copy }: CopyButtonProps) {
  const announce = useAnnounce();
  const [done, setDone] = useState(false);
  const [own, setOwn] = useState<string>();
  const press = async () => {
    const asked = text();
    if (await copy(asked)) {
      setDone(true);
      announce(words.copied);
    } else setOwn(asked);
  };
  return (
    <>
      <Button look={look} icon="copy" onClick={() => void press()}>
        {words.label}
      </Button>
      {done && <p className="copy-done">{words.copied}</p>}
      <Dialog
        open={own !== undefined}
        onClose={() => setOwn(undefined)}
        title={words.own.title}
        closeLabel={words.own.close}
        size="breed"
      >
        <p>{words.own.explain}</p>
        <SelectedText label={words.own.field} text={own ?? ''} onChange={setOwn} />
      </Dialog>
    </>
  );
}

type SelectedTextProps = { label: string; text: string; onChange: (text: string) => void };

/** Selected, so that one key press copies it. */
function SelectedText({ label, text, onChange }: SelectedTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <TextArea
      ref={field}
      className="copy-own"
      label={label}
      value={text}
      onChange={onChange}
      rows={14}
      data-autofocus=""
    />
  );
}
