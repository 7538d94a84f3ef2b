import { type Aandachtspunt, AANDACHTSOORTEN } from '../../../domain/voortgang/plancontrole.ts';
import { trajectLink } from '../../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { titelVanWijziging } from '../../../texts/wijzigingen.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Nakijkdeel } from '../Nakijkdeel.tsx';

const t = planhulp.controle;

type ControleProps = {
  punten: readonly Aandachtspunt[];
  terug: string;
  /** address of the table with this change open */
  toRij: (wijziging: string) => string;
};

/** What in the plan does not fit together, by kind; each goes to where it is solved. */
export function Controle({ punten, terug, toRij }: ControleProps) {
  const soorten = AANDACHTSOORTEN.map((soort) => ({
    soort,
    hier: punten.filter((punt) => punt.soort === soort),
  })).filter(({ hier }) => hier.length > 0);
  return (
    <Nakijkdeel titel={t.titel} uitleg={t.uitleg} terug={terug}>
      {soorten.length === 0 && <Alert tone="gelukt">{t.inOrde}</Alert>}
      {soorten.map(({ soort, hier }, index) => (
        <Disclosure
          key={soort}
          startOpen={index === 0}
          summary={
            <>
              <b>{t.soort[soort]}</b> <small className="muted">{t.aantal(hier.length)}</small>
            </>
          }
        >
          <p className="muted">{t.doe[soort]}</p>
          <ul className="nakijk-lijst">
            {hier.map((punt) => (
              <Punt key={toSleutel(punt)} punt={punt} toRij={toRij} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </Nakijkdeel>
  );
}

function Punt({ punt, toRij }: { punt: Aandachtspunt; toRij: ControleProps['toRij'] }) {
  const { traject } = useWerkruimte();
  const naam = useGemeentenaam();
  const { wijziging, gemeenten, soort } = punt;
  const { aanleiding } = wijziging;
  // Without a decision to change it there is no row: the decision itself is the place.
  const besluit =
    (soort === 'geen-besluit' || soort === 'wet-aanvaard') && 'scanpunt' in aanleiding
      ? trajectLink(traject.id, 'bespreken', { scanpunt: aanleiding.scanpunt.id })
      : undefined;
  return (
    <li>
      <a href={besluit ?? toRij(wijziging.id)}>{titelVanWijziging(wijziging)}</a>
      <small className="muted">{planhulp.vanGemeenten(gemeenten.map(naam))}</small>
      {punt.soort === 'te-vroeg' && <small>{t.eerst(titelVanWijziging(punt.eerst))}</small>}
      {punt.soort === 'geen-bewijs' && (
        <small>
          {t.punt(punt.punt.titel)}.{' '}
          <a href={trajectLink(traject.id, 'afvinken', { zoek: { gemeente: gemeenten[0] ?? '' } })}>
            {t.naarAfvinken}
          </a>
        </small>
      )}
    </li>
  );
}

function toSleutel(punt: Aandachtspunt): string {
  const erbij = punt.soort === 'te-vroeg' ? punt.eerst.id : punt.soort === 'geen-bewijs' ? punt.punt.id : '';
  return `${punt.wijziging.id} ${erbij}`;
}
