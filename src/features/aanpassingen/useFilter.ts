import { useCallback, useMemo } from 'react';
import { type Route, trajectLink } from '../../routes/route.ts';
import { type Filter, leesFilter, schrijfFilter } from './filter.ts';

/** What the reader chose, kept in the address. It replaces the address, so that Back leaves the screen. */
export function useFilter({ id, zoek }: Extract<Route, { pagina: 'traject' }>) {
  const filter = useMemo(() => leesFilter(zoek), [zoek]);
  const toLink = useCallback(
    (deel: Partial<Filter>) =>
      trajectLink(id, 'aanpassingen', { zoek: schrijfFilter(zoek, { ...leesFilter(zoek), ...deel }) }),
    [id, zoek],
  );
  const zet = useCallback((deel: Partial<Filter>) => location.replace(toLink(deel)), [toLink]);
  const opOpen = useCallback((open: string) => zet({ open }), [zet]);
  return { filter, zet, opOpen, toLink };
}
