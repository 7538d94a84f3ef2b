import type { Route } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { lateComponent } from '../ui/lateComponent.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Pagina } from './Pagina.tsx';
import { useDiensten } from './useDiensten.ts';
import { useLandelijkeBronnen } from './useLandelijkeBronnen.ts';
import { useLandelijkwerk } from './useLandelijkwerk.ts';

const GEEN = [] as const;

const Landelijk = lateComponent(
  () => import('../features/landelijk/Landelijk.tsx'),
  <Skeleton text={t.laden} />,
);

export default function Landelijkpagina({ route }: { route: Extract<Route, { pagina: 'landelijk' }> }) {
  const diensten = useDiensten();
  const { gegevens, ververs } = useLandelijkeBronnen(diensten);
  const werk = useLandelijkwerk(diensten, ververs);
  return (
    <Pagina route={route} titel={t.landelijk} kaal={route.zoek['weergave'] === 'insluiten'}>
      <Landelijk bronnen={gegevens?.bronnen} keuzes={gegevens?.keuzes ?? GEEN} werk={werk} route={route} />
    </Pagina>
  );
}
