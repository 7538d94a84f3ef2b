import { useMemo } from 'react';
import type { Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { uitPublicatie } from '../../domain/voortgang/toPublicatie.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Alert } from '../../ui/Alert.tsx';
import { lateComponent } from '../../ui/lateComponent.tsx';
import { leesDeel } from './deel.ts';
import type { LandelijkProps } from './Landelijk.tsx';
import { Landelijkbalk } from './Landelijkbalk.tsx';
import { LandelijkstaatProvider, useMaakLandelijkstaat } from './landelijkstaat.ts';
import { Insluitbeeld } from './Insluitbeeld.tsx';
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

/** The screen with everything loaded. What is chosen stands in the address. */
export function Landelijkscherm({
  inhoud: { register, achtergrond, publicatie },
  bronnen: eigen,
  vandaag,
  keuzes,
  werk,
  route: { zoek },
}: LandelijkschermProps) {
  const bronnen = useMemo(
    () =>
      publicatie.soort === 'ok'
        ? [...eigen, ...uitPublicatie(publicatie.publicatie, tekst.bronnen.publicatie)]
        : eigen,
    [eigen, publicatie],
  );
  const staat = useMaakLandelijkstaat({ register, achtergrond, bronnen, keuzes, werk, vandaag, zoek });
  const deel = leesDeel(zoek);
  if (zoek['weergave'] === 'insluiten') {
    return (
      <LandelijkstaatProvider value={staat}>
        <div className="landelijk landelijk-insluiten">
          <Insluitbeeld />
        </div>
      </LandelijkstaatProvider>
    );
  }
  return (
    <LandelijkstaatProvider value={staat}>
      <div className="landelijk">
        <Landelijkbalk deel={deel} />
        {(publicatie.soort === 'onleesbaar' || publicatie.soort === 'te-nieuw') && (
          <Alert tone="waarschuwing" title={tekst.publicatieOnleesbaar}>
            <p>{tekst.publicatieOnleesbaarUitleg}</p>
          </Alert>
        )}
        {deel === 'stand' && <Standdeel eigenBronnen={eigen} />}
        {deel === 'veranderd' && <Veranderd />}
        {deel === 'knelpunten' && <Knelpunten />}
        {deel === 'bureau' && <Bureau />}
        <Uitleg />
      </div>
    </LandelijkstaatProvider>
  );
}
