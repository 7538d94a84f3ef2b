import { useSyncExternalStore } from 'react';
import { Alert } from './Alert.tsx';
import './fileTask.css';
import { ProgressBar } from './ProgressBar.tsx';
import type { FileTaskStore } from './useFileTask.ts';

type FileTaskStatusProps = {
  store: FileTaskStore;
  texts: {
    /** @param done of 1 */
    progress: (done: number) => string;
    failed: string;
    failedHint: string;
    close: string;
  };
};

/** How far the file is, that it is there, or what to do when it did not work. */
export function FileTaskStatus({ store, texts }: FileTaskStatusProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const close = () => store.set({ kind: 'idle' });
  switch (state.kind) {
    case 'idle':
      return null;
    case 'busy':
      return (
        <div className="bestandstaak no-print">
          <p>{state.text}</p>
          <ProgressBar label={state.text} value={state.done} max={1} text={texts.progress(state.done)} />
        </div>
      );
    case 'ready':
      return (
        <div className="no-print">
          <Alert tone="gelukt" title={state.text} onClose={close} closeLabel={texts.close} />
        </div>
      );
    case 'failed':
      return (
        <div className="no-print">
          <Alert tone="fout" title={texts.failed} onClose={close} closeLabel={texts.close}>
            {texts.failedHint}
          </Alert>
        </div>
      );
    default:
      return state satisfies never;
  }
}
