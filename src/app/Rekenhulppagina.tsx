import { laadRekeninhoud } from '../content/laadRekeninhoud.ts';
import type { Route } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { lateComponent } from '../ui/lateComponent.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Pagina } from './Pagina.tsx';

type RekenhulppaginaProps = { route: Extract<Route, { pagina: 'rekenhulp' }> };

const Rekenhulp = lateComponent(
  async () => {
    const [{ Rekenhulp: Scherm }, inhoud] = await Promise.all([
      import('../features/rekenhulp/Rekenhulp.tsx'),
      laadRekeninhoud(),
    ]);
    return { default: ({ route }: RekenhulppaginaProps) => <Scherm route={route} inhoud={inhoud} /> };
  },
  <Skeleton text={t.laden} />,
);

export function Rekenhulppagina({ route }: RekenhulppaginaProps) {
  return (
    <Pagina route={route} titel={t.rekenhulp}>
      <Rekenhulp route={route} />
    </Pagina>
  );
}
