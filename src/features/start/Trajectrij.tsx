import { trajectLink } from '../../routes/route.ts';
import { start } from '../../texts/start.ts';
import { Badge } from '../../ui/Badge.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ProgressSteps } from '../../ui/ProgressSteps.tsx';
import { toMoment } from './moment.ts';
import { isKlaar, toDeel, type Trajectregel } from './trajectregel.ts';

const teksten = start.lijst;
const schermen = ['team', 'scan', 'aanpassingen', 'afvinken'] as const;

type TrajectrijProps = { regel: Trajectregel; nu: Date; onVerwijder: () => void };

/** One traject: what it is, how far, and the way back in. */
export function Trajectrij({ regel, nu, onVerwijder }: TrajectrijProps) {
  const { id, stap, stapvoortgang } = regel;
  const naam = regel.naam || teksten.zonderNaam;
  const klaar = isKlaar(regel);
  const delen = stapvoortgang.map(toDeel);
  const getoond = klaar ? 4 : stap;
  const voortgang = stapvoortgang[getoond - 1] ?? { gedaan: 0, totaal: 0 };
  return (
    <li className="start-rij">
      <span className="start-rij-naam">
        <b>
          {naam}
          {regel.voorbeeld && <Badge look="voorbeeld">{teksten.voorbeeld}</Badge>}
        </b>
        <small>
          {teksten.onder({
            gemeenten: regel.gemeenten,
            gewijzigd: toMoment(regel.gewijzigdOp, nu),
            bestand: regel.bestandOp === null ? null : toMoment(regel.bestandOp, nu),
          })}
        </small>
      </span>
      <span className="start-rij-stand">
        <ProgressSteps
          label={teksten.voortgang(delen.map((deel) => (deel >= 1 ? 'klaar' : deel > 0 ? 'bezig' : 'later')))}
          parts={delen}
        />
        <small>
          <b>{klaar ? teksten.klaar : teksten.stap(stap)}</b>{' '}
          {teksten.stapStand(getoond, { ...voortgang, teBespreken: regel.teBespreken })}
        </small>
      </span>
      <span className="start-rij-knoppen">
        <LinkButton href={trajectLink(id, schermen[stap - 1] ?? 'team')}>
          {klaar ? teksten.bekijk : teksten.gaVerder}
          <span className="sr">{teksten.met(naam)}</span>
        </LinkButton>
        <Menu
          label={teksten.menu(naam)}
          icon="dots"
          iconOnly
          look="stil"
          items={[
            ...schermen.map((scherm, at) => ({
              id: scherm,
              label: teksten.naar[at],
              href: trajectLink(id, scherm),
            })),
            { id: 'weg', label: teksten.verwijder, icon: 'trash', separated: true, onSelect: onVerwijder },
          ]}
        />
      </span>
    </li>
  );
}
