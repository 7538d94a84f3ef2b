import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { toBesluitdeel } from '../../domain/traject/besluitdeel.ts';
import { toBespreekpunten } from '../../domain/traject/bespreekpunten.ts';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { begrippen } from '../../texts/begrippen.ts';
import { bronInWoorden } from '../../texts/herkomst.ts';
import { voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { gevolgTekst } from '../../texts/gevolg.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { ScalePoints } from '../../ui/ScalePoints.tsx';
import { Afspraak } from './Afspraak.tsx';
import { type Gevolgstand, toGevolgstand } from './gevolgstand.ts';
import { Herkomstlijst } from './Herkomstlijst.tsx';

const t = gevolgTekst;

/** What the answers mean: difference, what the employer notices, how fixed the norm is, and the decision. */
export function Gevolg({ scanpunt }: { scanpunt: Scanpunt }) {
  const { afgeleid } = useWerkruimte();
  const deel = toBesluitdeel({
    scanpunt,
    wijzigingen: afgeleid.wijzigingen(),
    gemeenten: [...afgeleid.vergelijkingen.keys()],
  });
  const stand = toGevolgstand(scanpunt, afgeleid.vergelijkingen, deel.stand === 'geen');
  return (
    <>
      <Uitkomst scanpunt={scanpunt} stand={stand} />
      <section>
        <h3>{t.vast}</h3>
        <ScalePoints
          label={t.vastSchaal}
          value={scanpunt.aard}
          points={[
            { value: 'wet', label: begrippen.aard.wet, icon: 'section' },
            { value: 'voorkeur', label: begrippen.aard.voorkeur, icon: 'flag' },
            { value: 'beleidsvrijheid', label: begrippen.aard.beleidsvrijheid, icon: 'sliders' },
          ]}
        />
        <Aarduitleg scanpunt={scanpunt} magBlijven={stand.soort === 'mag-blijven'} />
        {scanpunt.achtergrond !== undefined && <p className="gv-klein">{scanpunt.achtergrond}</p>}
        <Herkomstlijst herkomst={scanpunt.voorkeur.herkomst} />
      </section>
      {deel.stand !== 'geen' && <Afspraak key={scanpunt.id} scanpunt={scanpunt} deel={deel} />}
    </>
  );
}

function Uitkomst({ scanpunt, stand }: { scanpunt: Scanpunt; stand: Gevolgstand }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const naam = useGemeentenaam();
  const { verdeling, soort } = stand;
  const zelfde = verdeling.zoalsPreferent;
  const teBespreken = toBespreekpunten({
    scanlijst: werkwijze.scanlijst,
    traject,
    vergelijkingen: afgeleid.vergelijkingen,
    wijzigingen: afgeleid.wijzigingen(),
  }).some((punt) => punt.scanpunt.id === scanpunt.id);
  return (
    <section className={soort === 'preferent' ? 'gv-goed' : undefined}>
      <p className="gv-ref">
        {stand.pil && <Pill tone={stand.pil}>{scanpunt.nummer}</Pill>}
        {stand.label}
      </p>
      <h2>{stand.titel}</h2>
      {soort === 'preferent' && <p>{t.alPreferentUitleg}</p>}
      {(soort === 'verschil' || soort === 'mag-blijven') && zelfde.length > 0 && zelfde.length < 5 && (
        <p>{t.zoalsPreferent(zelfde.map(naam))}</p>
      )}
      {soort === 'niet-te-vergelijken' && <p>{t.normLeegUitleg}</p>}
      {soort === 'mag-blijven' && <p>{t.magZoBlijven}</p>}
      {verdeling.onbekend.length > 0 && <p>{t.onbekendUitleg}</p>}
      <Normregel scanpunt={scanpunt} />
      <p className="gv-werkgever">
        <Icon name="briefcase" />
        <span>
          <b>{t.werkgever}</b>
          <br />
          {scanpunt.merktWerkgever}
        </span>
      </p>
      {teBespreken && (
        <a className="gv-klein" href={trajectLink(traject.id, 'bespreken', { scanpunt: scanpunt.id })}>
          {t.naarBespreken}
        </a>
      )}
    </section>
  );
}

/** The norm itself, for questions about a number or a term; an empty norm says nothing. */
function Normregel({ scanpunt }: { scanpunt: Scanpunt }) {
  const { afgeleid, werkwijze } = useWerkruimte();
  const { normen } = afgeleid.meetlat;
  const norm = normen.get(scanpunt.voorkeur.norm ?? '');
  if (!norm || norm.waarde === null) return null;
  return <p>{t.norm(voorkeurInWoorden(scanpunt, normen, werkwijze.werkproces.ankers))}</p>;
}

function Aarduitleg({ scanpunt, magBlijven }: { scanpunt: Scanpunt; magBlijven: boolean }) {
  const { werkwijze } = useWerkruimte();
  const wet = scanpunt.voorkeur.herkomst.find(({ soort }) => soort === 'wet');
  return (
    <p className="gv-klein">
      {scanpunt.aard === 'wet' && wet
        ? t.wetLezing(bronInWoorden(wet.waar, werkwijze.bronnen))
        : begrippen.aardUitleg[scanpunt.aard]}{' '}
      {scanpunt.aard !== 'beleidsvrijheid' &&
        scanpunt.aard !== 'wet' &&
        !magBlijven &&
        begrippen.afwijking[scanpunt.afwijking]}
      {scanpunt.voorkeur.teBevestigen && <span className="te-bevestigen">{t.teBevestigen}</span>}
    </p>
  );
}
