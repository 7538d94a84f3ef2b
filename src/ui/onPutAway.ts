/** The part of the page that tells that it goes away. */
export type PutAwayPage = {
  window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
    readonly visibilityState: DocumentVisibilityState;
  };
};

/**
 * Calls `flush` when the page is closed, left or hidden. A phone may end a hidden page without a further word,
 * so that hiding counts as well; one leave may call it twice.
 * @returns stops
 */
export function onPutAway(flush: () => void, { window, document }: PutAwayPage): () => void {
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
