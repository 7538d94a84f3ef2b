import { VOORBEELDEN } from '../content/voorbeelden.ts';
import { type Route, toHash, trajectLink } from '../routes/route.ts';
import { appTekst } from '../texts/app.ts';
import { trajectfoutTekst } from '../texts/bewaren.ts';
import { casusTekst } from '../texts/casus.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { bekijkVoorbeeld } from './bekijkVoorbeeld.ts';
import { useMeld } from './MeldingProvider.tsx';
import { Pagina } from './Pagina.tsx';
import { laadDiensten, useDiensten } from './useDiensten.ts';
import { useTrajectregels } from './useTrajectregels.ts';

const t = casusTekst.kiesTraject;
const [VOORBEELD] = VOORBEELDEN;

/** A casus needs a process: that of a traject of this browser, or that of the example. */
export default function Casuspagina({ route }: { route: Extract<Route, { pagina: 'casus' }> }) {
  const { regels } = useTrajectregels(useDiensten());
  const meld = useMeld();
  const bekijk = () =>
    void laadDiensten()
      .then((diensten) => bekijkVoorbeeld(diensten, VOORBEELD.id, 'casus'))
      .catch(() => meld(trajectfoutTekst.onderdeelLaadtNiet));
  const heeftTraject = (regels ?? []).length > 0;
  return (
    <Pagina route={route} titel={appTekst.casus}>
      <div className="casuskeuze">
        <PageHeader title={t.titel} lead={t.uitleg} />
        <Card title={t.voorbeeld}>
          <p>{t.voorbeeldUitleg}</p>
          <Button look={heeftTraject ? 'lijn' : 'hoofd'} iconEnd="arrowRight" onClick={bekijk}>
            {t.bekijk}
          </Button>
        </Card>
        <Card title={t.lijst}>
          {heeftTraject ? (
            <ul className="casustrajecten">
              {regels?.map(({ id, naam }) => (
                <li key={id}>
                  <a href={trajectLink(id, 'casus')}>
                    {naam || appTekst.naam}
                    <Icon name="arrowRight" size={18} />
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            <>
              <p>{t.geen}</p>
              <LinkButton href={toHash({ pagina: 'start', zoek: {} })}>{t.start}</LinkButton>
            </>
          )}
        </Card>
      </div>
    </Pagina>
  );
}
