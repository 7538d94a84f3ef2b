import { useSyncExternalStore } from 'react';

const SMAL = '(max-width: 720px)';
const MIDDEL = '(max-width: 1080px)';

/** How much room there is: a telephone, a tablet, or a full screen. */
export function useScherm(): 'smal' | 'middel' | 'breed' {
  return useSyncExternalStore(luister, lees);
}

function lees(): 'smal' | 'middel' | 'breed' {
  if (matchMedia(SMAL).matches) return 'smal';
  return matchMedia(MIDDEL).matches ? 'middel' : 'breed';
}

function luister(verander: () => void): () => void {
  const vragen = [matchMedia(SMAL), matchMedia(MIDDEL)];
  for (const vraag of vragen) vraag.addEventListener('change', verander);
  return () => {
    for (const vraag of vragen) vraag.removeEventListener('change', verander);
  };
}
