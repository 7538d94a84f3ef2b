import { memo, type ReactNode, useEffect } from 'react';
import type { Trajectstaat } from '../store/trajectstaat.ts';
import { laadCasusinhoud } from '../content/laadCasusinhoud.ts';
import { laadRekeninhoud } from '../content/laadRekeninhoud.ts';
import { useWerkruimte } from '../store/werkruimte.ts';
import { appTekst as t } from '../texts/app.ts';
import { casusTekst } from '../texts/casus.ts';
import { inlezen } from '../texts/inlezen.ts';
import { lateComponent } from '../ui/lateComponent.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useBestanden } from './BestandenProvider.tsx';
import type { Diensten } from './diensten.ts';
import { Pagina } from './Pagina.tsx';
import { Terugdraaiknoppen } from './Terugdraaiknoppen.tsx';
import { Trajectbalk } from './Trajectbalk.tsx';
import type { Trajectroute } from './Trajectpagina.tsx';
import { useBewaren } from './useBewaren.ts';
import { useTrajectkop } from './useTrajectkop.tsx';

const laden = <Skeleton text={t.laden} />;
const Team = lateComponent(() => import('../features/team/Team.tsx'), laden);
const Scan = lateComponent(() => import('../features/scan/Scan.tsx'), laden);
const Bespreken = lateComponent(() => import('../features/bespreken/Bespreken.tsx'), laden);
const Verschillen = lateComponent(() => import('../features/verschillen/Verschillen.tsx'), laden);
const Casus = lateComponent(async () => {
  const [{ Casus: Casusscherm }, casusbron, { bedragen }] = await Promise.all([
    import('../features/casus/Casus.tsx'),
    laadCasusinhoud(),
    laadRekeninhoud(),
  ]);
  return {
    default: ({ route }: { route: Trajectroute }) => (
      <Casusscherm route={route} bron={{ ...casusbron, bedragen }} />
    ),
  };
}, laden);
const Aanpassingen = lateComponent(() => import('../features/aanpassingen/Aanpassingen.tsx'), laden);
const Inlezen = lateComponent(() => import('../features/inlezen/Inlezen.tsx'), laden);
const Afvinken = lateComponent(() => import('../features/afvinken/Afvinken.tsx'), laden);

type TrajectschermProps = { route: Trajectroute; diensten: Diensten; staat: Trajectstaat };

/** One screen of an open traject, with the header that knows how far the work is and where it is kept. */
export function Trajectscherm({ route, diensten, staat }: TrajectschermProps) {
  const { traject } = useWerkruimte();
  const bewaren = useBewaren(diensten);
  const { kop, vensters } = useTrajectkop({ route, diensten, staat, bewaar: bewaren });
  const naam = traject.kenmerken.naam ?? t.naam;
  useVoorladen();
  return (
    <Pagina
      route={route}
      titel={`${TITELS[route.scherm]} · ${naam}`}
      kop={kop}
      acties={<Terugdraaiknoppen store={diensten.store} />}
      balk={<Trajectbalk staat={staat} bewaar={bewaren} store={diensten.store} />}
    >
      <Scherm route={route} bewaar={bewaren} />
      {vensters}
    </Pagina>
  );
}

/** ms after opening a traject; by then its own screen stands there. */
const RUST = 2000;

/** Fetches the picture while somebody reads, so that it stands there at once when it is asked for. */
function useVoorladen(): void {
  useEffect(() => {
    const beurt = setTimeout(() => {
      // Only ahead of need: when it fails, the screen itself asks again and says so.
      Verschillen.preload().catch(() => undefined);
    }, RUST);
    return () => clearTimeout(beurt);
  }, []);
}

const TITELS: Record<Trajectroute['scherm'], string> = {
  team: t.team,
  scan: t.vragen,
  bespreken: t.bespreken,
  verschillen: t.verschillen,
  casus: casusTekst.titel,
  aanpassingen: t.aanpassingen,
  inlezen: inlezen.titel,
  afvinken: t.afvinken,
};

/** Drawn again when the traject or the address changes, not when only the state of keeping does. */
const Scherm = memo(function Scherm({
  route,
  bewaar,
}: {
  route: Trajectroute;
  bewaar: () => void;
}): ReactNode {
  const { open, werkmap, werkmapOpgepakt } = useBestanden();
  const werkruimte = useWerkruimte();
  // The plan takes the picture along that Verschillen draws; features do not know each other.
  const maakPlanbeelden = async (gemeente: string | undefined) => {
    const planblad = await import('../features/verschillen/planblad.ts');
    return planblad.maakPlanbeelden(werkruimte, gemeente);
  };
  switch (route.scherm) {
    case 'team':
      return <Team route={route} onLeesBestanden={(bestanden) => void open(bestanden)} />;
    case 'scan':
      return <Scan route={route} onBewaar={bewaar} />;
    case 'bespreken':
      return <Bespreken route={route} />;
    case 'verschillen':
      return <Verschillen route={route} />;
    case 'casus':
      return <Casus route={route} />;
    case 'aanpassingen':
      return <Aanpassingen route={route} maakPlanbeelden={maakPlanbeelden} />;
    case 'inlezen':
      return <Inlezen route={route} bestand={werkmap} opBegonnen={werkmapOpgepakt} />;
    case 'afvinken':
      return <Afvinken route={route} />;
    default:
      return route satisfies never;
  }
});
