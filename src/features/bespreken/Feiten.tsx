import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { type Antwoordgroep, toAntwoordgroepen } from '../../domain/traject/antwoordgroepen.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { bespreken } from '../../texts/bespreken.ts';
import { antwoordInWoorden, voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StatusMark, type StatusTone } from '../../ui/StatusMark.tsx';

const t = bespreken.feiten;

/** What each group of gemeenten does now, and what is preferred. */
export function Feiten({ scanpunt }: { scanpunt: Scanpunt }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const groepen = toAntwoordgroepen(
    traject,
    scanpunt.id,
    afgeleid.gemeenten.map(({ code }) => code),
  );
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

function Groep({ scanpunt, groep }: { scanpunt: Scanpunt; groep: Antwoordgroep }) {
  const { werkwijze, afgeleid } = useWerkruimte();
  const naam = useGemeentenaam();
  const [eerste = ''] = groep.gemeenten;
  const oordeel = afgeleid.vergelijkingen.get(eerste)?.beoordelingen.get(scanpunt.id)?.soort ?? 'open';
  const tekst = antwoordInWoorden(scanpunt, groep.antwoord, werkwijze.werkproces.ankers);
  return (
    <li>
      <span>
        <b>{tekst}</b>
        <small>{t.gemeenten(groep.gemeenten.map(naam))}</small>
      </span>
      <StatusMark tone={toToon(oordeel)} size={18}>
        {t.oordeel[oordeel]}
      </StatusMark>
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
