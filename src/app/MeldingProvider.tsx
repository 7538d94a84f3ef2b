import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { appTekst as t } from '../texts/app.ts';
import { Alert } from '../ui/Alert.tsx';
import { useAnnounce } from '../ui/LiveRegion.tsx';

type Meld = (zin: string) => void;

const MeldContext = createContext<Meld | null>(null);

/** Says something in passing: it floats over the page, is read aloud, and goes away by itself. */
export function useMeld(): Meld {
  const meld = useContext(MeldContext);
  if (!meld) throw new Error('useMeld hoort binnen MeldingProvider');
  return meld;
}

/** ms that a message stays */
const DUUR = 7000;

export function MeldingProvider({ children }: { children: ReactNode }) {
  const announce = useAnnounce();
  const [melding, zet] = useState<{ zin: string }>();
  const meld = useCallback(
    (zin: string) => {
      zet({ zin });
      announce(zin);
    },
    [announce],
  );
  useEffect(() => {
    if (!melding) return;
    const klaar = setTimeout(() => zet(undefined), DUUR);
    return () => clearTimeout(klaar);
  }, [melding]);
  return (
    <MeldContext value={meld}>
      {children}
      {melding && (
        <div className="zweefmelding no-print">
          <Alert
            tone="info"
            title={melding.zin}
            live={false}
            closeLabel={t.sluiten}
            onClose={() => zet(undefined)}
          />
        </div>
      )}
    </MeldContext>
  );
}
