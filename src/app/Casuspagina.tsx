import { type Route, toHash, trajectLink } from '../routes/route.ts';
import { appTekst } from '../texts/app.ts';
import { casusTekst } from '../texts/casus.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pagina } from './Pagina.tsx';
import { useDiensten } from './useDiensten.ts';
import { useTrajectregels } from './useTrajectregels.ts';

const t = casusTekst.kiesTraject;

/** A casus needs a process: choose the traject to walk it in. */
export default function Casuspagina({ route }: { route: Extract<Route, { pagina: 'casus' }> }) {
  const { regels } = useTrajectregels(useDiensten());
  return (
    <Pagina route={route} titel={appTekst.casus}>
      <div className="smal casuskeuze">
        <PageHeader title={t.titel} lead={t.uitleg} />
        <h2>{t.lijst}</h2>
        {regels?.length === 0 && <p>{t.geen}</p>}
        <ul>
          {(regels ?? []).map(({ id, naam }) => (
            <li key={id}>
              <a href={trajectLink(id, 'casus')}>{naam || appTekst.naam}</a>
            </li>
          ))}
        </ul>
        <p>
          <LinkButton look="hoofd" href={toHash({ pagina: 'start', zoek: {} })}>
            {t.start}
          </LinkButton>
        </p>
      </div>
    </Pagina>
  );
}
