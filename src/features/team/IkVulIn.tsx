import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';

const teksten = team.vooraf;

/** The way in for who got the file by mail: pick the own uitvoerder, get only its questions. */
export function IkVulIn() {
  const { traject, afgeleid } = useWerkruimte();
  return (
    <Card title={teksten.ikVulInTitel} className="team-ikvulin">
      <p>{teksten.ikVulInUitleg}</p>
      <ul>
        {afgeleid.kolommen.map(({ id, naam }) => (
          <li key={id}>
            <LinkButton
              size="klein"
              icon="pencil"
              href={trajectLink(traject.id, 'scan', { zoek: { vooraf: id, laag: 'vooraf-administratie' } })}
              aria-label={teksten.ikVulInVoor(naam)}
            >
              {naam}
            </LinkButton>
          </li>
        ))}
      </ul>
      <p>
        <a href={trajectLink(traject.id, 'inlezen')}>{teksten.inExcel}</a>
      </p>
    </Card>
  );
}
