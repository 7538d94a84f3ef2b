import { useMediaQuery } from '../../ui/useMediaQuery.ts';

/** How much room there is: a telephone, a tablet, or a full screen. */
export function useScherm(): 'smal' | 'middel' | 'breed' {
  const smal = useMediaQuery('(max-width: 720px)');
  const middel = useMediaQuery('(max-width: 1080px)');
  if (smal) return 'smal';
  return middel ? 'middel' : 'breed';
}
