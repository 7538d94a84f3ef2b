import { type ReactNode, useEffect } from 'react';
import { toHash, type Route } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { trajectfoutTekst } from '../texts/bewaren.ts';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lateComponent } from '../ui/lateComponent.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { LiveRegionProvider } from '../ui/LiveRegion.tsx';
import { Beleidsregelpagina } from './Beleidsregelpagina.tsx';
import { BestandenProvider } from './BestandenProvider.tsx';
import { Kennispagina } from './Kennispagina.tsx';
import { MeldingProvider } from './MeldingProvider.tsx';
import { Pagina } from './Pagina.tsx';
import { Rekenhulppagina } from './Rekenhulppagina.tsx';
import { Startpagina } from './Startpagina.tsx';
import { DienstenContext, useLaadDiensten } from './useDiensten.ts';
import { useRoute } from './useRoute.ts';

const Casuspagina = lateComponent(() => import('./Casuspagina.tsx'));
const Landelijkpagina = lateComponent(() => import('./Landelijkpagina.tsx'));
const Trajectpagina = lateComponent(() => import('./Trajectpagina.tsx'));

/** The whole app: which page the address names, inside what every page shares. */
export function App() {
  const route = useRoute();
  const { diensten, fout } = useLaadDiensten(route.pagina !== 'start');
  usePresenteren(route);
  return (
    <LiveRegionProvider>
      <DienstenContext value={diensten}>
        <MeldingProvider>
          <BestandenProvider>
            {fout !== undefined && (
              <Alert tone="fout" bar title={trajectfoutTekst.onderdeelLaadtNiet}>
                <Button look="lijn" onClick={() => location.reload()}>
                  {t.opnieuwProberen}
                </Button>
              </Alert>
            )}
            <ErrorBoundary
              title={trajectfoutTekst.onderdeelLaadtNiet}
              text={null}
              retryLabel={t.opnieuwProberen}
              onRetry={() => location.reload()}
              resetKey={route.pagina}
            >
              {toPagina(route)}
            </ErrorBoundary>
          </BestandenProvider>
        </MeldingProvider>
      </DienstenContext>
    </LiveRegionProvider>
  );
}

function toPagina(route: Route): ReactNode {
  switch (route.pagina) {
    case 'start':
      return <Startpagina />;
    case 'traject':
      return <Trajectpagina key={route.id} route={route} />;
    case 'landelijk':
      return <Landelijkpagina route={route} />;
    case 'kennis':
      return <Kennispagina route={route} />;
    case 'rekenhulp':
      return <Rekenhulppagina route={route} />;
    case 'beleidsregel':
      return <Beleidsregelpagina route={route} />;
    case 'casus':
      return <Casuspagina route={route} />;
    case 'niet-gevonden':
      return (
        <Pagina route={route} titel={t.nietGevondenTitel}>
          <div className="smal">
            <h1>{t.nietGevondenTitel}</h1>
            <p>{trajectfoutTekst.paginaNietGevonden}</p>
            <LinkButton look="hoofd" href={toHash({ pagina: 'start', zoek: {} })}>
              {t.naarDeStart}
            </LinkButton>
          </div>
        </Pagina>
      );
    default:
      return route satisfies never;
  }
}

/** Everything a quarter larger while presenting (tokens.css reads the attribute). */
function usePresenteren({ zoek }: Route): void {
  const aan = 'presenteren' in zoek;
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presenteren', aan);
  }, [aan]);
}
