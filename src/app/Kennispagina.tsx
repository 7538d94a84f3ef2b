import { lazy } from 'react';
import type { Route } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { Pagina } from './Pagina.tsx';

const Kennis = lazy(() => import('../features/kennis/Kennis.tsx'));

export function Kennispagina({ route }: { route: Extract<Route, { pagina: 'kennis' }> }) {
  return (
    <Pagina route={route} titel={t.kennis}>
      <Kennis pagina={route.artikel} />
    </Pagina>
  );
}
