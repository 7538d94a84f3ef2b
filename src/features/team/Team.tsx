import type { Route } from '../../routes/route.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team as teksten } from '../../texts/team.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Card } from '../../ui/Card.tsx';
import { Dropzone } from '../../ui/Dropzone.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Agenda } from './Agenda.tsx';
import { IkVulIn } from './IkVulIn.tsx';
import { Kolommen } from './Kolommen.tsx';
import { Normen } from './Normen.tsx';
import { Teamrollen } from './Teamrollen.tsx';
import { Trajectgegevens } from './Trajectgegevens.tsx';
import { Voorbereidingsblad } from './Voorbereidingsblad.tsx';
import './team.css';

type TeamProps = {
  route: Extract<Route, { pagina: 'traject' }>;
  /** Merges files that others filled in beforehand; without it the screen does not offer that. */
  onLeesBestanden?: ((bestanden: File[]) => void) | undefined;
};

/** Step 1: who, when, for which gemeenten. What is missing is shown and stops nobody. */
export default function Team({ route, onLeesBestanden }: TeamProps) {
  const { traject, alleenLezen } = useWerkruimte();
  return (
    <>
      <div className="team">
        <PageHeader
          title={teksten.titel}
          lead={teksten.inleiding}
          end={
            <LinkButton look="hoofd" size="groot" iconEnd="arrowRight" href={trajectLink(traject.id, 'scan')}>
              {teksten.verder}
            </LinkButton>
          }
        />
        {alleenLezen && <Alert tone="waarschuwing" title={teksten.alleenLezen} />}
        {!alleenLezen && <IkVulIn />}
        <div className="team-vak">
          <div className="team-let-op">
            <Alert tone="info" title={teksten.geenClientgegevens} />
          </div>
          <div className="team-links">
            <Teamrollen route={route} />
            <Kolommen />
            <Normen />
          </div>
          <div className="team-rechts">
            <Trajectgegevens />
            <Agenda />
            {onLeesBestanden && !alleenLezen && (
              <Card title={teksten.bestanden.titel}>
                <Dropzone
                  title={teksten.bestanden.uitleg}
                  text={teksten.bestanden.sleep}
                  buttonText={teksten.bestanden.kies}
                  dropText={teksten.bestanden.los}
                  accept=".json,application/json"
                  multiple
                  onFiles={onLeesBestanden}
                />
              </Card>
            )}
          </div>
        </div>
      </div>
      <Voorbereidingsblad />
    </>
  );
}
