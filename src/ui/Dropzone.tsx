import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useFileDrop } from './useFileDrop.ts';

type DropzoneProps = {
  title: string;
  /** Such as "Sleep bestanden hierheen of". */
  text: string;
  buttonText: string;
  /** Shown instead of the title while files hang above. */
  dropText: string;
  /** Shown while the files are read; the zone takes no others meanwhile. */
  busyText?: string | undefined;
  /** As in an input: ".json,.xlsx". Only guides the browser's window; check the files yourself. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  /** With a text for its button the zone takes whole folders too. */
  folderText?: string | undefined;
  onFiles: (files: File[]) => void;
  /** What came of each file: FileRow elements. */
  children?: ReactNode;
};

/** Every browser knows it, the types of React do not. */
const FOLDER = { webkitdirectory: '' };

/** Takes files by dragging, or with the button for keyboard, touch and everyone else. */
export function Dropzone({
  title,
  text,
  buttonText,
  dropText,
  busyText,
  accept,
  multiple = false,
  folderText,
  onFiles,
  children,
}: DropzoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (files: File[]) => onFiles(multiple ? files : files.slice(0, 1));
  const { zone, over } = useFileDrop({
    onFiles: take,
    disabled: busyText !== undefined,
    folders: folderText !== undefined,
  });
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // So that choosing the same file again counts as a choice.
    currentTarget.value = '';
    if (files.length > 0) take(files);
  };
  return (
    <div className="dz-vak">
      <div ref={zone} className={over ? 'dz dz-op' : 'dz'}>
        <Icon name="upload" size={28} />
        <p className="dz-titel">{over ? dropText : title}</p>
        <p>{text}</p>
        <Button look="link" busyText={busyText} onClick={() => input.current?.click()}>
          {buttonText}
        </Button>
        <input ref={input} type="file" hidden accept={accept} multiple={multiple} onChange={onChange} />
        {folderText !== undefined && busyText === undefined && (
          <>
            <Button look="link" onClick={() => folder.current?.click()}>
              {folderText}
            </Button>
            <input ref={folder} type="file" hidden multiple onChange={onChange} {...FOLDER} />
          </>
        )}
      </div>
      <div className="dz-lijst" aria-live="polite">
        {children && <ul>{children}</ul>}
      </div>
    </div>
  );
}
