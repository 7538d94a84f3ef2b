import { laadBeleidsregels } from '../content/laadBeleidsregels.ts';
import type { Route } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { lateComponent } from '../ui/lateComponent.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Pagina } from './Pagina.tsx';
import { laadDiensten } from './useDiensten.ts';

type BeleidsregelpaginaProps = { route: Extract<Route, { pagina: 'beleidsregel' }> };

const Beleidsregel = lateComponent(
  async () => {
    const [{ Beleidsregel: Scherm, leesRegels }, { Trajectkiezer }, inhoud, diensten] = await Promise.all([
      import('../features/beleidsregel/Beleidsregel.tsx'),
      import('./Trajectkiezer.tsx'),
      laadBeleidsregels(),
      laadDiensten(),
    ]);
    const regels = await leesRegels(inhoud.regels);
    return {
      default: ({ route }: BeleidsregelpaginaProps) => (
        <Scherm
          route={route}
          regels={regels}
          wet={inhoud.wet}
          bronnen={inhoud.bronnen}
          leeg={inhoud.leeg}
          opslag={diensten.regels}
          inTraject={(deel) => <Trajectkiezer>{deel}</Trajectkiezer>}
        />
      ),
    };
  },
  <Skeleton text={t.laden} />,
);

export function Beleidsregelpagina({ route }: BeleidsregelpaginaProps) {
  return (
    <Pagina route={route} titel={t.beleidsregel}>
      <Beleidsregel route={route} />
    </Pagina>
  );
}
