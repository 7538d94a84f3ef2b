import { useMemo } from 'react';
import { useGemeentenaam } from '../../../store/werkruimte.ts';
import { plan } from '../../../texts/plan.ts';
import { dagInWoorden, maandInWoorden } from '../../../texts/wijzigingen.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Aanpassing } from '../aanpassing.ts';
import type { Vakgemeente } from '../Gemeentevakjes.tsx';
import { TeLaat } from '../TeLaat.tsx';
import { Maandbalk } from './Maandbalk.tsx';
import { Tijdlijnpost } from './Tijdlijnpost.tsx';
import { type Dagpost, toTijdlijn, type Tijdlijnmaand } from './tijdlijn.ts';
import './tijdlijn.css';

const t = plan.tijdlijn;

type TijdlijnProps = {
  rijen: readonly Aanpassing[];
  gemeenten: readonly Vakgemeente[];
  /** by gemeente code */
  ingangsdatums: ReadonlyMap<string, string>;
  /** YYYY-MM-DD */
  vandaag: string;
  toLink: (sleutel: string) => string;
};

/** The days on which work is to be done, month by month, with today among them. */
export function Tijdlijn({ rijen, gemeenten, ingangsdatums, vandaag, toLink }: TijdlijnProps) {
  const tijdlijn = useMemo(() => toTijdlijn(rijen, ingangsdatums, vandaag), [rijen, ingangsdatums, vandaag]);
  const post = { gemeenten, toLink };
  return (
    <section className="tijd" aria-label={t.naam}>
      {tijdlijn.maanden.length === 0 ? (
        <EmptyState icon="calendar" text={t.leeg} />
      ) : (
        <>
          {tijdlijn.maanden.length > 1 && <Maandbalk maanden={tijdlijn.maanden} vandaag={vandaag} />}
          {tijdlijn.maanden.map((maand) => (
            <Maand key={maand.maand} {...post} maand={maand} vandaag={vandaag} />
          ))}
        </>
      )}
      {tijdlijn.zonderDag.length > 0 && (
        <section className="tijd-maand" aria-labelledby="tijd-zonder">
          <h2 id="tijd-zonder" tabIndex={-1}>
            {t.zonderDag}
            <small>{t.telling(tijdlijn.zonderDag.length)}</small>
          </h2>
          <div>
            <p className="muted">{t.zonderDagUitleg}</p>
            <ul>
              {tijdlijn.zonderDag.map((aanpassing) => (
                <li key={aanpassing.sleutel}>
                  <Tijdlijnpost {...post} aanpassing={aanpassing} teLaat={false} />
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </section>
  );
}

type MaandProps = Pick<TijdlijnProps, 'gemeenten' | 'toLink' | 'vandaag'> & { maand: Tijdlijnmaand };

function Maand({ maand: { maand, posten, teLaat }, vandaag, ...rest }: MaandProps) {
  const kop = `maand-${maand}`;
  const aantal = posten.filter(({ soort }) => soort === 'aanpassing').length;
  const isNu = vandaag.startsWith(maand);
  const eerstVolgende = posten.findIndex(({ dag }) => dag >= vandaag);
  const plek = eerstVolgende === -1 ? posten.length : eerstVolgende;
  return (
    <section className={isNu ? 'tijd-maand tijd-nu' : 'tijd-maand'} aria-labelledby={kop}>
      <h2 id={kop} tabIndex={-1}>
        {maandInWoorden(maand)}
        {aantal > 0 && <small>{t.telling(aantal)}</small>}
        {teLaat > 0 && <TeLaat aantal={teLaat} />}
      </h2>
      <ul>
        {posten.slice(0, isNu ? plek : posten.length).map((post) => (
          <Regel key={toSleutel(post)} post={post} {...rest} />
        ))}
        {isNu && (
          <li className="tijd-vandaag">
            <span>{t.vandaag(dagInWoorden(vandaag))}</span>
          </li>
        )}
        {isNu && posten.slice(plek).map((post) => <Regel key={toSleutel(post)} post={post} {...rest} />)}
      </ul>
    </section>
  );
}

function Regel({ post, ...rest }: { post: Dagpost } & Omit<MaandProps, 'maand' | 'vandaag'>) {
  const naam = useGemeentenaam();
  const dag = <time dateTime={post.dag}>{dagInWoorden(post.dag, 'kort')}</time>;
  if (post.soort === 'ingang')
    return (
      <li className="tijd-ingang">
        {dag}
        <p>
          <Icon name="flag" size={18} />
          <b>{t.werktZo(naam(post.gemeente))}</b>
        </p>
      </li>
    );
  return (
    <li className={post.teLaat ? 'tijd-laat' : undefined}>
      {dag}
      <Tijdlijnpost aanpassing={post.aanpassing} teLaat={post.teLaat} {...rest} />
    </li>
  );
}

function toSleutel(post: Dagpost): string {
  return `${post.dag}/${post.soort === 'ingang' ? post.gemeente : post.aanpassing.sleutel}`;
}
