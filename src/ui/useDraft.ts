import { useCallback, useEffect, useRef, useState } from 'react';
import { onPutAway } from './onPutAway.ts';

/** Quiet time after typing before a draft is kept, in ms. */
const PAUSE = 1500;

/**
 * Text that is typed here and kept elsewhere: on leaving the field, after a pause, when the field goes away, and
 * when the page is hidden or closed. While nobody types, it follows `value`. `keep` is not called for text that
 * did not change, and once for the same text.
 */
export function useDraft({ value, keep }: { value: string; keep: (text: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ value, keep, draft });
  /** What `keep` got since the last key; `value` may follow later. */
  const kept = useRef<string | null>(null);
  useEffect(() => {
    latest.current = { value, keep, draft };
  });

  const keepLatest = useCallback(() => {
    const now = latest.current;
    if (now.draft === null || now.draft === now.value || now.draft === kept.current) return;
    kept.current = now.draft;
    now.keep(now.draft);
  }, []);

  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(keepLatest, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, keepLatest]);

  useEffect(() => {
    const stop = onPutAway(keepLatest, { window, document });
    return () => {
      stop();
      keepLatest();
    };
  }, [keepLatest]);

  return {
    text: draft ?? value,
    type: (text: string) => {
      kept.current = null;
      setDraft(text);
    },
    /** For onBlur. */
    flush: () => {
      latest.current = { value, keep, draft };
      keepLatest();
      setDraft(null);
    },
  };
}
