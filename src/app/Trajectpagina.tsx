import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { SCANLIJST } from '../content/versie.ts';
import { toDag } from '../domain/voortgang/dag.ts';
import { klok } from '../platform/klok.ts';
import { nieuwId } from '../platform/nieuwId.ts';
import type { Route } from '../routes/route.ts';
import { type Werkruimte, WerkruimteProvider } from '../store/werkruimte.ts';
import type { Trajectstaat } from '../store/trajectstaat.ts';
import { appTekst as t } from '../texts/app.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Diensten, Kern } from './diensten.ts';
import { Pagina } from './Pagina.tsx';
import { Trajectfout } from './Trajectfout.tsx';
import { Trajectscherm } from './Trajectscherm.tsx';
import { useDiensten } from './useDiensten.ts';

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

/** What the screens read and write; a new object only when the traject changed. */
function useWerkruimteVan(
  { store }: Diensten,
  { werkwijze, leidAf }: Kern,
  { traject, alleenLezen }: Trajectstaat,
): Werkruimte | undefined {
  return useMemo(() => {
    if (!traject) return undefined;
    return {
      traject,
      werkwijze,
      afgeleid: leidAf(traject),
      alleenLezen,
      voerUit: (wat, maak) => {
        const nu = store.getState().traject;
        if (!nu) return { soort: 'geen-traject' };
        const moment = klok();
        const mutaties = maak(nu, {
          nieuwId,
          op: moment.toISOString(),
          vandaag: toDag(moment),
          versie: SCANLIJST.versie,
        });
        return mutaties.length > 0
          ? store.opdrachten.voerUit(wat, mutaties)
          : { soort: 'niets-te-schrijven' };
      },
    };
  }, [store, werkwijze, leidAf, traject, alleenLezen]);
}
