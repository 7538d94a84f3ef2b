import { useEffect, useRef, useState } from 'react';

/** Quiet time after typing before a draft is kept, in ms. */
const PAUSE = 1500;

/**
 * Text that is typed here and kept elsewhere: on leaving the field, after a pause, and when the field goes away.
 * While nobody types, it follows `value`. `keep` is not called for text that did not change.
 */
export function useDraft({ value, keep }: { value: string; keep: (text: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ value, keep, draft });
  useEffect(() => {
    latest.current = { value, keep, draft };
  });

  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => {
      if (draft !== latest.current.value) latest.current.keep(draft);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(
    () => () => {
      const { draft: last, value: kept, keep: keepNow } = latest.current;
      if (last !== null && last !== kept) keepNow(last);
    },
    [],
  );

  return {
    text: draft ?? value,
    type: setDraft,
    /** For onBlur. */
    flush: () => {
      if (draft !== null && draft !== value) keep(draft);
      setDraft(null);
    },
  };
}
