import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { metBegin } from './agendatijden.ts';

const teksten = team.agenda;

/** The programme of the workshop, with the way to each screen. */
export function Agenda() {
  const { traject, werkwijze } = useWerkruimte();
  const { workshop } = werkwijze.team;
  const isVoorstel = workshop.herkomst.some(({ soort }) => soort === 'te-bevestigen');
  return (
    <Card title={teksten.titel} end={isVoorstel && <Badge look="bevestigen">{teksten.teBevestigen}</Badge>}>
      <p>{teksten.samenvatting(workshop.minuten)}</p>
      <Disclosure look="kaal" summary={teksten.toon}>
        <ol className="team-agenda">
          {metBegin(workshop.onderdelen).map(({ onderdeel, begin }) => (
            <li key={onderdeel.nr}>
              <span className="num">
                {teksten.vanaf(begin)}
                <small>{teksten.minuten(onderdeel.minuten)}</small>
              </span>
              <span>
                <a href={trajectLink(traject.id, onderdeel.scherm)}>{onderdeel.titel}</a>
                <small>{onderdeel.doel}</small>
              </span>
            </li>
          ))}
        </ol>
        <p className="muted">{workshop.tePlannenAlsHetNietPast}</p>
      </Disclosure>
    </Card>
  );
}
