import { useCallback, useState, useSyncExternalStore } from 'react';
import { useAnnounce } from './LiveRegion.tsx';

/** ms of quiet: most files are there before it. */
const QUIET = 300;

/** How far the making of a file is; `done` of 1. */
export type FileTaskState =
  | { kind: 'idle' }
  | { kind: 'busy'; text: string; done: number }
  | { kind: 'ready'; text: string }
  | { kind: 'failed' };

/** The making of a file, apart from the screen around it: that is not drawn again for every step of the bar. */
export type FileTaskStore = {
  get: () => FileTaskState;
  set: (state: FileTaskState) => void;
  subscribe: (listener: () => void) => () => void;
};

/** Does the work and tells how far it is (0 to 1); the sentence that it gives back is shown and said. */
export type FileTask = (onProgress: (done: number) => void) => Promise<string>;

/** Starts the work; `text` says what is being made. */
export type RunFileTask = (text: string, task: FileTask) => Promise<void>;

/** Runs the making of a file: a bar when it takes long, a sentence when it is there, a way out when it fails. */
export function useFileTask(): { store: FileTaskStore; run: RunFileTask } {
  const announce = useAnnounce();
  const [store] = useState(createFileTaskStore);
  const run = useCallback<RunFileTask>(
    async (text, task) => {
      const { set } = store;
      set({ kind: 'idle' });
      let done = 0;
      let isLong = false;
      const show = () => set({ kind: 'busy', text, done });
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
        set({ kind: 'ready', text: sentence });
        announce(sentence);
      } catch (cause) {
        // The screen says so and stays; the cause is for who looks in the console of the browser.
        reportError(cause);
        set({ kind: 'failed' });
      } finally {
        clearTimeout(timer);
      }
    },
    [announce, store],
  );
  return { store, run };
}

/** Whether a file is being made, and has been for a while. */
export function useIsBusy(store: FileTaskStore): boolean {
  return useSyncExternalStore(store.subscribe, () => store.get().kind === 'busy');
}

function createFileTaskStore(): FileTaskStore {
  let state: FileTaskState = { kind: 'idle' };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
