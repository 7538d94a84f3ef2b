import { useCallback, useEffect, useState } from 'react';
import { laadRegister } from '../../content/register.ts';
import type { Regioregister } from '../../domain/regio/regioregister.ts';

/** The register of gemeenten: on its way, there, or not to be had. */
export type Registerlading =
  | { soort: 'laden' }
  | { soort: 'ok'; register: Regioregister }
  | { soort: 'fout'; opnieuw: () => void };

export function useRegister(): Registerlading {
  const [uitkomst, setUitkomst] = useState<Regioregister | 'laden' | 'fout'>('laden');
  const laad = useCallback(
    () =>
      laadRegister().then(setUitkomst, () => {
        // The page says that the list does not load, and offers to try again.
        setUitkomst('fout');
      }),
    [],
  );
  const opnieuw = useCallback(() => {
    setUitkomst('laden');
    void laad();
  }, [laad]);
  useEffect(() => {
    void laad();
  }, [laad]);
  if (uitkomst === 'laden') return { soort: 'laden' };
  if (uitkomst === 'fout') return { soort: 'fout', opnieuw };
  return { soort: 'ok', register: uitkomst };
}
