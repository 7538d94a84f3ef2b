import { memo, useDeferredValue } from 'react';
import type { Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Alert } from '../../ui/Alert.tsx';
import { lateComponent } from '../../ui/lateComponent.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { type Deel, leesDeel } from './deel.ts';
import { Insluitbeeld } from './Insluitbeeld.tsx';
import type { LandelijkProps } from './Landelijk.tsx';
import { Landelijkbalk } from './Landelijkbalk.tsx';
import { Nustaat, useMaakLandelijkstaat, Volgstaat } from './landelijkstaat.ts';
import { Standdeel } from './Standdeel.tsx';
import { Uitleg } from './Uitleg.tsx';
import type { Landelijkinhoud } from './useLandelijkinhoud.ts';

const Veranderd = lateComponent(() => import('./veranderd/Veranderd.tsx'));
const Knelpunten = lateComponent(() => import('./knelpunten/Knelpunten.tsx'));
const Bureau = lateComponent(() => import('./bureau/Bureau.tsx'));

type LandelijkschermProps = Omit<LandelijkProps, 'bronnen'> & {
  inhoud: Landelijkinhoud;
  bronnen: readonly Landelijkebron[];
  /** YYYY-MM-DD */
  vandaag: string;
};

/**
 * The screen with everything loaded. What is chosen stands in the address. A press or key is answered at once by what
 * it is about; the rest of the screen follows in slices, and begins anew when another press comes in between. On paper
 * nothing follows: all of it is of one moment.
 */
export function Landelijkscherm({
  inhoud,
  bronnen: eigen,
  vandaag,
  keuzes,
  werk,
  route: { zoek: adres },
}: LandelijkschermProps) {
  const nu = useMaakLandelijkstaat({ inhoud, eigen, keuzes, werk, vandaag }, adres);
  const later = useDeferredValue(nu);
  const straks = usePrinting() ? nu : later;
  const deel = leesDeel(straks.zoek);
  const { soort } = inhoud.publicatie;
  return (
    <Nustaat value={nu}>
      <Volgstaat value={straks}>
        {nu.zoek['weergave'] === 'insluiten' ? (
          <div className="landelijk">
            <Insluitbeeld />
          </div>
        ) : (
          <div className="landelijk">
            <Landelijkbalk />
            {nu.gepubliceerd !== undefined && <p>{tekst.gepubliceerd(nu.gepubliceerd)}</p>}
            {(soort === 'onleesbaar' || soort === 'te-nieuw') && (
              <Alert tone="waarschuwing" title={tekst.publicatieOnleesbaar}>
                <p>{tekst.publicatieOnleesbaarUitleg}</p>
              </Alert>
            )}
            <Deelbeeld deel={deel} eigen={eigen} />
            <Uitleg gepubliceerd={nu.gepubliceerd} />
          </div>
        )}
      </Volgstaat>
    </Nustaat>
  );
}

/** The part that is shown. Memoised, as are the bar and the words below: what follows later is not drawn with what comes first. */
const Deelbeeld = memo(function Deelbeeld({ deel, eigen }: { deel: Deel; eigen: readonly Landelijkebron[] }) {
  switch (deel) {
    case 'stand':
      return <Standdeel eigenBronnen={eigen} />;
    case 'veranderd':
      return <Veranderd />;
    case 'knelpunten':
      return <Knelpunten />;
    case 'bureau':
      return <Bureau />;
    default:
      return deel satisfies never;
  }
});
