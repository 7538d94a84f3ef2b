import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Route } from '../routes/route.ts';
import { WerkruimteProvider } from '../store/werkruimte.ts';
import { appTekst as t } from '../texts/app.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Diensten, Kern } from './diensten.ts';
import { Pagina } from './Pagina.tsx';
import { Trajectfout } from './Trajectfout.tsx';
import { Trajectscherm } from './Trajectscherm.tsx';
import { useDiensten } from './useDiensten.ts';
import { useWerkruimteVan } from './useWerkruimteVan.ts';

export type Trajectroute = Extract<Route, { pagina: 'traject' }>;

/** Opens the traject of the address and shows its screen. */
export default function Trajectpagina({ route }: { route: Trajectroute }) {
  const diensten = useDiensten();
  const [kern, zetKern] = useState<Kern | 'mislukt'>();
  useEffect(() => {
    // First the content: the list of trajecten keeps a summary, which is made with it.
    diensten?.laadKern().then(
      (geladen) => {
        zetKern(geladen);
        return diensten.store.opdrachten.open(route.id);
      },
      () => zetKern('mislukt'),
    );
  }, [diensten, route.id]);
  if (kern === 'mislukt') return <Trajectfout route={route} soort="onderdeel" />;
  if (!diensten || !kern) return <Wachten route={route} />;
  return <OpenTraject route={route} diensten={diensten} kern={kern} />;
}

function Wachten({ route }: { route: Trajectroute }) {
  return (
    <Pagina route={route} titel={t.naam}>
      <Skeleton text={t.laden} />
    </Pagina>
  );
}

function OpenTraject({ route, diensten, kern }: { route: Trajectroute; diensten: Diensten; kern: Kern }) {
  const staat = useStore(diensten.store);
  const werkruimte = useWerkruimteVan(diensten, kern, staat);
  if (staat.laden === 'niet-gevonden' || staat.laden === 'mislukt') {
    return <Trajectfout route={route} soort={staat.laden} melding={staat.melding} />;
  }
  if (!werkruimte || werkruimte.traject.id !== route.id) return <Wachten route={route} />;
  return (
    <WerkruimteProvider value={werkruimte}>
      <Trajectscherm route={route} diensten={diensten} staat={staat} />
    </WerkruimteProvider>
  );
}
