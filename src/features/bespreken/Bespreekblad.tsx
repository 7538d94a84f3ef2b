import { type Bespreekpunt, toActies } from '../../domain/traject/bespreekpunten.ts';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { begrippen } from '../../texts/begrippen.ts';
import { bespreken as t } from '../../texts/bespreken.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { ScalePoints } from '../../ui/ScalePoints.tsx';
import { Bespreeknotitie } from './Bespreeknotitie.tsx';
import { Besluiten } from './Besluiten.tsx';
import { Feiten } from './Feiten.tsx';
import { Watdan } from './Watdan.tsx';

/** One point: the facts, what the employer notices, how fixed the norm is, and the decision. */
export function Bespreekblad({ punt }: { punt: Bespreekpunt }) {
  const { traject, werkwijze } = useWerkruimte();
  const { scanpunt, verdeling, stand } = punt;
  const magBlijven = stand === 'informatie' && verdeling.anders.length > 0;
  const thema = werkwijze.scanlijst.themas.find(({ id }) => id === scanpunt.thema)?.naam ?? '';
  return (
    <article className="bp-blad" aria-labelledby="bespreekpunt">
      <div className="bp-links">
        <header>
          <p className="bp-meta">
            <Pill tone={verdeling.anders.length > 0 ? 'anders' : 'onbekend'}>{scanpunt.nummer}</Pill>
            {t.meta(thema, scanpunt.nummer)}
            <a href={trajectLink(traject.id, 'scan', { scanpunt: scanpunt.id })}>{t.bekijkVraag}</a>
          </p>
          <h1 id="bespreekpunt" tabIndex={-1}>
            {scanpunt.vraag}
          </h1>
          <p className="bp-telling">
            {t.stand({
              preferent: verdeling.zoalsPreferent.length,
              anders: verdeling.anders.length,
              onbekend: verdeling.onbekend.length,
            })}
          </p>
        </header>
        <Feiten scanpunt={scanpunt} />
        <p className="bp-werkgever">
          <Icon name="briefcase" />
          <span>
            <b>{t.werkgever}</b>
            <br />
            {scanpunt.merktWerkgever}
          </span>
        </p>
        <Watdan scanpunt={scanpunt} />
      </div>
      <div className="bp-rechts">
        <section>
          <h2>{t.vast}</h2>
          <ScalePoints
            label={t.vastSchaal}
            value={scanpunt.aard}
            points={[
              { value: 'wet', label: begrippen.aard.wet, icon: 'section' },
              { value: 'voorkeur', label: begrippen.aard.voorkeur, icon: 'flag' },
              { value: 'beleidsvrijheid', label: begrippen.aard.beleidsvrijheid, icon: 'sliders' },
            ]}
          />
          {!magBlijven && <p className="bp-klein">{begrippen.afwijking[scanpunt.afwijking]}</p>}
          {scanpunt.achtergrond !== undefined && <p className="bp-klein">{scanpunt.achtergrond}</p>}
        </section>
        {stand === 'informatie' ? (
          <p className="bp-klein">{magBlijven ? t.besluit.magZoBlijven : t.besluit.informatie}</p>
        ) : (
          stand !== 'actie' && <Besluiten scanpunt={scanpunt} />
        )}
        <Acties punt={punt} />
        <Bespreeknotitie scanpunt={scanpunt} />
      </div>
    </article>
  );
}

function Acties({ punt: { scanpunt } }: { punt: Bespreekpunt }) {
  const { traject, afgeleid } = useWerkruimte();
  const naam = useGemeentenaam();
  const acties = toActies(scanpunt, afgeleid.wijzigingen());
  if (acties.length === 0) return null;
  return (
    <section className="bp-actie">
      <h2>{t.actie.titel}</h2>
      <ul>
        {acties.map(({ soort, gemeenten }) => (
          <li key={soort}>
            <Icon name="search" size={18} />
            {t.actie.regel(t.actie[soort], gemeenten.map(naam))}
          </li>
        ))}
      </ul>
      <a href={trajectLink(traject.id, 'aanpassingen')}>{t.actie.naar}</a>
    </section>
  );
}
