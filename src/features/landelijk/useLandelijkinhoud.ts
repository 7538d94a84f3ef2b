import { useCallback, useEffect, useState } from 'react';
import { laadMijlpalen, type Mijlpaleninhoud } from '../../content/laadMijlpalen.ts';
import { laadPublicatie } from '../../content/laadPublicatie.ts';
import { laadRegister } from '../../content/register.ts';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import type { Publicatielezing } from '../../domain/voortgang/publicatie.ts';

/** What the screen needs beside the sources of the user. */
export type Landelijkinhoud = {
  register: Regioregister;
  achtergrond: Mijlpaleninhoud;
  /** the stand that came with this site */
  publicatie: Publicatielezing;
};

/** On its way, there, or not to be had. */
export type Inhoudlading =
  | { soort: 'laden' }
  | { soort: 'ok'; inhoud: Landelijkinhoud }
  | { soort: 'fout'; opnieuw: () => void };

export function useLandelijkinhoud(): Inhoudlading {
  const [uitkomst, setUitkomst] = useState<Landelijkinhoud | 'laden' | 'fout'>('laden');
  const laad = useCallback(
    () =>
      laadInhoud().then(setUitkomst, () => {
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
  return { soort: 'ok', inhoud: uitkomst };
}

async function laadInhoud(): Promise<Landelijkinhoud> {
  const [register, achtergrond, publicatie] = await Promise.all([
    laadRegister(),
    laadMijlpalen(),
    laadPublicatie(),
  ]);
  return { register, achtergrond, publicatie };
}
