import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import { kiesBestanden } from '../platform/kiesBestand.ts';
import { trajectLink } from '../routes/route.ts';
import type { Bestandsverslag } from './openBestanden.ts';
import { laadDiensten } from './useDiensten.ts';

// Reading files needs Yjs: it comes when somebody opens one.
const Bestandsverslagen = lazy(() => import('./Bestandsverslagen.tsx'));

type Bestanden = {
  /** Lets somebody pick files and opens them. */
  kies: () => Promise<void>;
  /** Opens files that were picked or dropped; shows what happened. `blijf`: do not go to the traject. */
  open: (bestanden: readonly File[], blijf?: boolean) => Promise<void>;
};

const BestandenContext = createContext<Bestanden | null>(null);

export function useBestanden(): Bestanden {
  const bestanden = useContext(BestandenContext);
  if (!bestanden) throw new Error('useBestanden hoort binnen BestandenProvider');
  return bestanden;
}

/** Opening files from anywhere in the app, with one report for all of them. */
export function BestandenProvider({ children }: { children: ReactNode }) {
  const [verslagen, zetVerslagen] = useState<readonly Bestandsverslag[]>([]);
  const open = useCallback(async (bestanden: readonly File[], blijf = false) => {
    if (bestanden.length === 0) return;
    const [diensten, { openBestanden }] = await Promise.all([laadDiensten(), import('./openBestanden.ts')]);
    const nieuw = await openBestanden(diensten, bestanden);
    zetVerslagen(nieuw);
    const laatste = nieuw.findLast(({ traject }) => traject !== undefined)?.traject;
    const isOpen = laatste !== undefined && location.hash.startsWith(`#/traject/${laatste}/`);
    if (laatste !== undefined && !blijf && !isOpen) location.hash = trajectLink(laatste, 'verschillen');
  }, []);
  const kies = useCallback(
    async () => open(await kiesBestanden({ soorten: '.json,application/json', meer: true })),
    [open],
  );
  const waarde = useMemo(() => ({ kies, open }), [kies, open]);
  return (
    <BestandenContext value={waarde}>
      {children}
      {verslagen.length > 0 && (
        <Suspense>
          <Bestandsverslagen verslagen={verslagen} onSluit={() => zetVerslagen([])} />
        </Suspense>
      )}
    </BestandenContext>
  );
}
