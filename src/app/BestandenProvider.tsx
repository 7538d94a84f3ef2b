import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { isWerkmapnaam, WERKMAPSOORTEN } from '../import/werkmap/werkmapsoorten.ts';
import { kiesBestanden } from '../platform/kiesBestand.ts';
import { trajectLink } from '../routes/route.ts';
import { trajectfoutTekst } from '../texts/bewaren.ts';
import { lateComponent } from '../ui/lateComponent.tsx';
import { useMeld } from './MeldingProvider.tsx';
import type { Bestandsverslag } from './openBestanden.ts';
import { laadDiensten } from './useDiensten.ts';
import { trajectInAdres } from './useRoute.ts';
import { useVangBestanden } from './useVangBestanden.ts';

// Reading files needs Yjs: it comes when somebody opens one.
const Bestandsverslagen = lateComponent(() => import('./Bestandsverslagen.tsx'));

type Bestanden = {
  /** Lets somebody pick files and opens them. */
  kies: () => Promise<void>;
  /**
   * Opens files that were picked or dropped, shows what happened, and goes to the traject that is open then. A workbook
   * goes to the screen of the open traject that reads it.
   */
  open: (bestanden: readonly File[]) => Promise<void>;
  /** the workbook that the screen "Excel inlezen" has to read, until it says that it does */
  werkmap: File | undefined;
  werkmapOpgepakt: () => void;
  /** Shows the last report again, when it holds two answers on one question; undefined when it does not. */
  toonVerslag: (() => void) | undefined;
};

const BestandenContext = createContext<Bestanden | null>(null);

export function useBestanden(): Bestanden {
  const bestanden = useContext(BestandenContext);
  if (!bestanden) throw new Error('useBestanden hoort binnen BestandenProvider');
  return bestanden;
}

/** Opening files from anywhere in the app, with one report for all of them. */
export function BestandenProvider({ children }: { children: ReactNode }) {
  const meld = useMeld();
  const [verslagen, zetVerslagen] = useState<readonly Bestandsverslag[]>([]);
  const [open, zetOpen] = useState(false);
  const [werkmap, zetWerkmap] = useState<File>();
  const openBestanden = useCallback(
    async (bestanden: readonly File[]) => {
      if (bestanden.length === 0) return;
      try {
        const [diensten, lezer] = await Promise.all([laadDiensten(), import('./openBestanden.ts')]);
        const id = diensten.store.getState().traject?.id;
        const [eerste, tweede] = bestanden;
        if (eerste && !tweede && isWerkmapnaam(eerste.name) && id !== undefined && id === trajectInAdres()) {
          zetWerkmap(eerste);
          location.hash = trajectLink(id, 'inlezen');
          return;
        }
        const nieuw = await lezer.openBestanden(diensten, bestanden);
        zetVerslagen(nieuw);
        zetOpen(true);
        const laatste = nieuw.findLast(({ traject }) => traject !== undefined)?.traject;
        if (laatste !== undefined && laatste !== trajectInAdres()) {
          location.hash = trajectLink(laatste, 'verschillen');
        }
      } catch (fout) {
        meld(trajectfoutTekst.onderdeelLaadtNiet);
        throw fout;
      }
    },
    [meld],
  );
  const kies = useCallback(
    async () =>
      openBestanden(await kiesBestanden({ soorten: `.json,application/json,${WERKMAPSOORTEN}`, meer: true })),
    [openBestanden],
  );
  useVangBestanden(openBestanden);
  const heeftBotsing = verslagen.some(({ samenvoeging }) => (samenvoeging?.botsingen.length ?? 0) > 0);
  const waarde = useMemo(
    () => ({
      kies,
      open: openBestanden,
      werkmap,
      werkmapOpgepakt: () => zetWerkmap(undefined),
      toonVerslag: heeftBotsing ? () => zetOpen(true) : undefined,
    }),
    [kies, openBestanden, werkmap, heeftBotsing],
  );
  return (
    <BestandenContext value={waarde}>
      {children}
      {open && <Bestandsverslagen verslagen={verslagen} onSluit={() => zetOpen(false)} />}
    </BestandenContext>
  );
}
