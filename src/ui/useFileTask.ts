import { useCallback, useState } from 'react';
import { useAnnounce } from './LiveRegion.tsx';

/** ms of quiet: most files are there before it. */
const QUIET = 300;

/** How far the making of a file is; `done` of 1. */
export type FileTaskState =
  | { kind: 'idle' }
  | { kind: 'busy'; text: string; done: number }
  | { kind: 'ready'; text: string }
  | { kind: 'failed' };

/** Does the work and tells how far it is (0 to 1); the sentence that it gives back is shown and said. */
export type FileTask = (onProgress: (done: number) => void) => Promise<string>;

/** Starts the work; `text` says what is being made. */
export type RunFileTask = (text: string, task: FileTask) => Promise<void>;

/** Runs the making of a file: a bar when it takes long, a sentence when it is there, a way out when it fails. */
export function useFileTask() {
  const announce = useAnnounce();
  const [state, setState] = useState<FileTaskState>({ kind: 'idle' });
  const run = useCallback<RunFileTask>(
    async (text, task) => {
      setState({ kind: 'idle' });
      let done = 0;
      let isLong = false;
      const show = () => setState({ kind: 'busy', text, done });
      const timer = setTimeout(() => {
        isLong = true;
        show();
        announce(text);
      }, QUIET);
      try {
        const sentence = await task((now) => {
          done = now;
          if (isLong) show();
        });
        setState({ kind: 'ready', text: sentence });
        announce(sentence);
      } catch (cause) {
        // The screen says so and stays; the cause is for who looks in the console of the browser.
        reportError(cause);
        setState({ kind: 'failed' });
      } finally {
        clearTimeout(timer);
      }
    },
    [announce],
  );
  return { state, run, close: () => setState({ kind: 'idle' }) };
}
