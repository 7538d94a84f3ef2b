/**
 * Asks before the page is closed or reloaded while there is work that no file holds.
 * The browser shows its own sentence; ours stands on screen.
 * @returns stops guarding
 */
export function bewaakVerlaten(
  isWerkInGevaar: () => boolean,
  venster: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
): () => void {
  const bijVerlaten = (gebeurtenis: BeforeUnloadEvent) => {
    if (isWerkInGevaar()) gebeurtenis.preventDefault();
  };
  venster.addEventListener('beforeunload', bijVerlaten);
  return () => venster.removeEventListener('beforeunload', bijVerlaten);
}
