import { useCallback } from 'react';
import type { Route } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { lateComponent } from '../ui/lateComponent.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { leesVoorLandelijk } from './landelijkInlezen.ts';
import { Pagina } from './Pagina.tsx';
import { useDiensten } from './useDiensten.ts';
import { useLandelijkeBronnen } from './useLandelijkeBronnen.ts';

const Landelijk = lateComponent(
  () => import('../features/landelijk/Landelijk.tsx'),
  <Skeleton text={t.laden} />,
);

export default function Landelijkpagina({ route }: { route: Extract<Route, { pagina: 'landelijk' }> }) {
  const diensten = useDiensten();
  const { bronnen, ververs } = useLandelijkeBronnen(diensten);
  const leesBestanden = useCallback(
    async (bestanden: readonly File[]) => {
      if (!diensten) return [];
      const verslagen = await leesVoorLandelijk(diensten, bestanden);
      await ververs();
      return verslagen;
    },
    [diensten, ververs],
  );
  const verwijderBron = useCallback(
    (id: string) => {
      void diensten?.landelijk.verwijder(id.replace(/^bestand\//, '')).then(ververs);
    },
    [diensten, ververs],
  );
  return (
    <Pagina route={route} titel={t.landelijk}>
      <Landelijk
        bronnen={bronnen}
        leesBestanden={leesBestanden}
        verwijderBron={verwijderBron}
        route={route}
      />
    </Pagina>
  );
}
