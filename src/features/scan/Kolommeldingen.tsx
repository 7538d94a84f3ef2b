import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { sleutel } from '../../domain/traject/sleutels.ts';
import { splitsGemeente } from '../../domain/traject/opdrachten/kolommen.ts';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { antwoordInWoorden } from '../../texts/wijzigingen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { toVerouderd, type Vraagkolom } from './vraagkolommen.ts';

type KolommeldingenProps = {
  scanpunt: Scanpunt;
  kolommen: readonly Vraagkolom[];
  /** the one column stands for the whole region */
  heleRegio: boolean;
  magSplitsen: boolean;
};

/** What needs attention at the answers: gemeenten of one column that differ, skipped columns, an older list. */
export function Kolommeldingen({ scanpunt, kolommen, ...rest }: KolommeldingenProps) {
  const { werkwijze } = useWerkruimte();
  const nummer = (id: string) => werkwijze.scanlijst.scanpunten.find((p) => p.id === id)?.nummer ?? 0;
  return (
    <>
      <KijkOpnieuw scanpunt={scanpunt} kolommen={kolommen} />
      {kolommen.map((kolom) =>
        kolom.stand.soort === 'verschilt' ? (
          <Verschilmelding key={kolom.id} scanpunt={scanpunt} kolom={kolom} {...rest} />
        ) : null,
      )}
      {kolommen.map(({ id, naam, overgeslagenDoor }) =>
        overgeslagenDoor === undefined ? null : (
          <p key={id} className="vr-klein">
            {vragen.overgeslagen.kolom(naam, nummer(overgeslagenDoor))}
          </p>
        ),
      )}
    </>
  );
}

function Verschilmelding({
  scanpunt,
  kolom,
  heleRegio,
  magSplitsen,
}: Omit<KolommeldingenProps, 'kolommen'> & { kolom: Vraagkolom }) {
  const { traject, werkwijze, voerUit, alleenLezen } = useWerkruimte();
  const naam = useGemeentenaam();
  const groepen = kolom.stand.soort === 'verschilt' ? kolom.stand.groepen : [];
  // The gemeente that stands alone is the one to split off.
  const alleen = groepen
    .filter(({ gemeenten }) => gemeenten.length === 1)
    .map(({ gemeenten }) => gemeenten[0] ?? '');
  const { ankers } = werkwijze.werkproces;
  return (
    <Alert
      tone="info"
      title={heleRegio ? vragen.verschilt.regioTitel : vragen.verschilt.titel(kolom.naam)}
      actions={
        magSplitsen &&
        !alleenLezen && (
          <>
            {alleen.slice(0, 2).map((code) => (
              <Button
                key={code}
                size="klein"
                onClick={() =>
                  voerUit(vragen.stap.splits(naam(code)), (t, ctx) => splitsGemeente(t, code, ctx.nieuwId))
                }
              >
                {vragen.verschilt.splits(naam(code))}
              </Button>
            ))}
            <a href={trajectLink(traject.id, 'team')}>{vragen.verschilt.naarTeam}</a>
          </>
        )
      }
    >
      <ul>
        {groepen.map(({ antwoord, gemeenten }) => (
          <li key={gemeenten.join()}>
            {vragen.verschilt.groep(gemeenten.map(naam), antwoordInWoorden(scanpunt, antwoord, ankers))}
          </li>
        ))}
      </ul>
      <p>{heleRegio ? vragen.verschilt.regioUitleg : vragen.verschilt.uitleg}</p>
    </Alert>
  );
}

function KijkOpnieuw({ scanpunt, kolommen }: Pick<KolommeldingenProps, 'scanpunt' | 'kolommen'>) {
  const { traject, werkwijze, voerUit, alleenLezen } = useWerkruimte();
  const naam = useGemeentenaam();
  const gemeenten = kolommen.flatMap((kolom) => kolom.gemeenten);
  const verouderd = toVerouderd(traject, werkwijze.scanlijst, scanpunt.id, gemeenten);
  if (verouderd.length === 0) return null;
  const bevestig = () =>
    voerUit(vragen.stap.kloptNog(scanpunt.nummer), (nu, { versie }) =>
      verouderd.flatMap((gemeente) => {
        const plek = sleutel(gemeente, scanpunt.id);
        const waarde = nu.antwoorden[plek]?.waarde;
        return waarde ? [{ deel: 'antwoorden' as const, sleutel: plek, waarde, versie }] : [];
      }),
    );
  return (
    <Alert
      tone="waarschuwing"
      title={vragen.kijkOpnieuw.titel}
      actions={
        !alleenLezen && (
          <Button size="klein" icon="check" onClick={bevestig}>
            {vragen.kijkOpnieuw.kloptNog}
          </Button>
        )
      }
    >
      <p>{vragen.kijkOpnieuw.gemeenten(verouderd.map(naam))}</p>
    </Alert>
  );
}
