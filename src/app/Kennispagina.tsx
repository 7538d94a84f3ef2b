import type { Route } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { lateComponent } from '../ui/lateComponent.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Pagina } from './Pagina.tsx';

const Kennis = lateComponent(() => import('../features/kennis/Kennis.tsx'), <Skeleton text={t.laden} />);

export function Kennispagina({ route }: { route: Extract<Route, { pagina: 'kennis' }> }) {
  return (
    <Pagina route={route} titel={t.kennis}>
      <Kennis pagina={route.artikel} />
    </Pagina>
  );
}
