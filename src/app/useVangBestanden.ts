import { useEffect } from 'react';

/**
 * Catches files that are dropped beside a drop zone: otherwise the browser opens the file and leaves the app.
 * On the national page a file has another meaning, so there it is only caught.
 */
export function useVangBestanden(open: (bestanden: readonly File[]) => Promise<void>): void {
  useEffect(() => {
    const bijSlepen = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const bijVallen = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      if (!location.hash.startsWith('#/landelijk')) void open([...event.dataTransfer.files]);
    };
    addEventListener('dragover', bijSlepen);
    addEventListener('drop', bijVallen);
    return () => {
      removeEventListener('dragover', bijSlepen);
      removeEventListener('drop', bijVallen);
    };
  }, [open]);
}
