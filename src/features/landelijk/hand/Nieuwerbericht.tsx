import { useMemo, useState } from 'react';
import { dagVan } from '../../../domain/voortgang/dag.ts';
import { toDatumfout } from '../../../domain/voortgang/handformulier.ts';
import { toNieuwerBericht } from '../../../domain/voortgang/nieuwerBericht.ts';
import { klok } from '../../../platform/klok.ts';
import { handTekst as tekst } from '../../../texts/handstatus.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { bronnaam } from '../bronnaam.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';

/** Says before one saves that a status of this day will not count, and what counts instead. */
export function Nieuwerbericht({ code, datum }: { code: string; datum: string }) {
  const { bronnen, keuzes, index, vandaag } = useLandelijkstaat();
  const [nu] = useState(() => klok().toISOString());
  const nieuwer = useMemo(() => {
    if (toDatumfout(datum, vandaag).length > 0) return undefined;
    const proef = {
      id: 'proef',
      code,
      // Which status, ground and source it is plays no part in what is newest.
      status: 'in-gesprek',
      datum,
      grond: 'zelf-opgegeven',
      bron: 'proef',
      kwartaal: null,
      reden: null,
      vastgelegdOp: nu,
    } as const;
    return toNieuwerBericht(proef, { bronnen, keuzes, opvolging: index.feiten.opvolging, vandaag });
  }, [bronnen, keuzes, index, vandaag, code, datum, nu]);
  return (
    <div aria-live="polite">
      {nieuwer && (
        <Alert
          tone="waarschuwing"
          live={false}
          title={tekst.nieuwer.kop(dagVan(nieuwer.feit.sinds) ?? nieuwer.feit.sinds)}
        >
          <p>
            {tekst.nieuwer.uitleg({
              status: landelijkTekst.status[nieuwer.feit.status],
              bron: bronnaam(nieuwer.bron),
            })}
          </p>
        </Alert>
      )}
    </div>
  );
}
