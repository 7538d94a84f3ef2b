import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { bespreken } from '../../texts/bespreken.ts';
import { antwoordInWoorden, voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StatusMark, type StatusTone } from '../../ui/StatusMark.tsx';
import { type Feitgroep, toFeitgroepen } from './feitgroepen.ts';

const t = bespreken.feiten;

/** What each group of gemeenten does now, and what is preferred. */
export function Feiten({ scanpunt }: { scanpunt: Scanpunt }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const groepen = toFeitgroepen(traject, scanpunt.id, afgeleid.vergelijkingen);
  const { voorkeur } = scanpunt;
  return (
    <section className="bp-feiten" aria-label={t.titel}>
      <h2>{t.nu}</h2>
      <ul>
        {groepen.map((groep) => (
          <Groep key={groep.gemeenten.join()} scanpunt={scanpunt} groep={groep} />
        ))}
      </ul>
      <h2>
        <Icon name="flag" size={18} />
        {t.voorkeur}
        {voorkeur.teBevestigen && <Badge look="bevestigen">{t.voorkeurTeBevestigen}</Badge>}
      </h2>
      <p className="bp-voorkeur">
        {voorkeurInWoorden(scanpunt, afgeleid.meetlat.normen, werkwijze.werkproces.ankers)}
      </p>
    </section>
  );
}

function Groep({
  scanpunt,
  groep: { antwoord, oordeel, gemeenten },
}: {
  scanpunt: Scanpunt;
  groep: Feitgroep;
}) {
  const { werkwijze } = useWerkruimte();
  const naam = useGemeentenaam();
  const tekst =
    oordeel === 'overgeslagen'
      ? t.oordeel.overgeslagen
      : antwoordInWoorden(scanpunt, antwoord, werkwijze.werkproces.ankers);
  return (
    <li>
      <span>
        <b>{tekst}</b>
        <small>{t.gemeenten(gemeenten.map(naam))}</small>
      </span>
      {antwoord && (
        <StatusMark tone={toToon(oordeel)} size={18}>
          {t.oordeel[oordeel]}
        </StatusMark>
      )}
    </li>
  );
}

function toToon(oordeel: keyof typeof t.oordeel): StatusTone {
  switch (oordeel) {
    case 'zoals-preferent':
      return 'klaar';
    case 'anders':
      return 'let-op';
    case 'weten-we-niet':
    case 'niet-vastgelegd':
      return 'onbekend';
    case 'nog-niet-te-vergelijken':
      return 'later';
    default:
      return 'te-doen';
  }
}
