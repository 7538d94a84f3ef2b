import { useEffect, useState } from 'react';
import { laadRegister } from '../content/register.ts';
import { SCANLIJST } from '../content/versie.ts';
import { VOORBEELDEN } from '../content/voorbeelden.ts';
import type { Regioregister } from '../domain/regio/regioregister.ts';
import { pasMutatiesToe } from '../domain/traject/mutatie.ts';
import { type Kolomvoorstel, maakTraject } from '../domain/traject/opdrachten/maakTraject.ts';
import { leegTraject } from '../domain/traject/traject.ts';
import { toDag } from '../domain/voortgang/dag.ts';
import type { Landelijklading } from '../features/start/Landelijkkaart.tsx';
import Start from '../features/start/Start.tsx';
import { klok } from '../platform/klok.ts';
import { nieuwId } from '../platform/nieuwId.ts';
import { trajectLink } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import { trajectfoutTekst, vraagVoorafTekst } from '../texts/bewaren.ts';
import { Alert } from '../ui/Alert.tsx';
import { bekijkVoorbeeld } from './bekijkVoorbeeld.ts';
import { useBestanden } from './BestandenProvider.tsx';
import type { Diensten } from './diensten.ts';
import { useMeld } from './MeldingProvider.tsx';
import { Pagina } from './Pagina.tsx';
import { laadDiensten, useDiensten } from './useDiensten.ts';
import type { Landelijkegegevens } from './landelijkeBronnen.ts';
import { useLandelijkeBronnen } from './useLandelijkeBronnen.ts';
import { useTrajectregels } from './useTrajectregels.ts';

const ROUTE = { pagina: 'start', zoek: {} } as const;

/** The start screen with its data: fetched after the first paint. */
export function Startpagina() {
  const diensten = useDiensten();
  const { open } = useBestanden();
  const meld = useMeld();
  const { regels, ververs } = useTrajectregels(diensten);
  const { gegevens } = useLandelijkeBronnen(diensten);
  const [register, fout] = useRegister();
  const [wisfout, zetWisfout] = useState(false);
  const landelijk = useStartcijfers(register, gegevens);
  return (
    <Pagina route={ROUTE} titel={t.naam}>
      <Start
        register={register}
        trajecten={regels}
        voorbeelden={VOORBEELDEN}
        landelijk={landelijk}
        onMaak={async (naam, kolommen, dan) => begin(await laadDiensten(), naam, kolommen, dan)}
        onOpenBestanden={(bestanden) => void open(bestanden).then(ververs)}
        onBekijkVoorbeeld={(id) => {
          const voorbeeld = VOORBEELDEN.find((v) => v.id === id);
          if (voorbeeld)
            void laadDiensten()
              .then((geladen) => bekijkVoorbeeld(geladen, voorbeeld.id, 'verschillen'))
              .catch(() => meld(trajectfoutTekst.onderdeelLaadtNiet));
        }}
        onVerwijder={(id) => {
          void diensten?.store.opdrachten.verwijder(id).then((gelukt) => {
            zetWisfout(!gelukt);
            return ververs();
          });
        }}
        melding={
          fout || wisfout ? (
            <Alert
              tone="fout"
              title={fout ? trajectfoutTekst.onderdeelLaadtNiet : vraagVoorafTekst.wissenMislukt}
            />
          ) : undefined
        }
      />
    </Pagina>
  );
}

/** The counting itself arrives late, so that the first screen is there soon. */
function useStartcijfers(
  register: Regioregister | undefined,
  gegevens: Landelijkegegevens | undefined,
): Landelijklading {
  const [stand, zet] = useState<Landelijklading>('laden');
  useEffect(() => {
    let geldig = true;
    if (register && gegevens) {
      void import('./startcijfers.ts')
        .then(({ laadStartcijfers }) => laadStartcijfers(register, gegevens, toDag(klok())))
        .then(
          (geladen) => geldig && zet(geladen),
          // A part of the app that does not load: the card says so, the rest of the screen works.
          (fout: unknown) => {
            reportError(fout);
            if (geldig) zet('fout');
          },
        );
    }
    return () => {
      geldig = false;
    };
  }, [register, gegevens]);
  return stand;
}

function useRegister(): [Regioregister | undefined, boolean] {
  const [stand, zet] = useState<{ register?: Regioregister; fout: boolean }>({ fout: false });
  useEffect(() => {
    laadRegister().then(
      (register) => zet({ register, fout: false }),
      () => zet({ fout: true }),
    );
  }, []);
  return [stand.register, stand.fout];
}

async function begin(
  { store, door, laadKern }: Diensten,
  naam: string,
  kolommen: readonly Kolomvoorstel[],
  dan: 'scan' | 'team',
): Promise<void> {
  await laadKern();
  const op = klok().toISOString();
  const mutaties = maakTraject({ naam, kolommen, scanlijst: SCANLIJST, op, nieuwId });
  const id = await store.opdrachten.maak(
    pasMutatiesToe(leegTraject(nieuwId()), mutaties, { door: door(), op }),
  );
  location.hash = trajectLink(id, dan);
}
