import { useEffect } from 'react';

/** Puts what is shown in the address, without a step back in the history; undefined leaves the address alone. */
export function useReplaceHash(hash: string | undefined): void {
  useEffect(() => {
    if (hash !== undefined) location.replace(hash);
  }, [hash]);
}
