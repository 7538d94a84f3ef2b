import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { toBesluitdeel } from '../../domain/traject/besluitdeel.ts';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { begrippen } from '../../texts/begrippen.ts';
import { vragen } from '../../texts/vragen.ts';
import { voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { ScalePoints } from '../../ui/ScalePoints.tsx';
import { Afspraak } from './Afspraak.tsx';
import { type Gevolgstand, toGevolgstand } from './gevolgstand.ts';
import { Herkomstlijst } from './Herkomstlijst.tsx';

const t = vragen.gevolg;

/** What the answers mean: difference, what the employer notices, how fixed the norm is, and the decision. */
export function Gevolg({ scanpunt }: { scanpunt: Scanpunt }) {
  const { afgeleid } = useWerkruimte();
  const stand = toGevolgstand(scanpunt, afgeleid.vergelijkingen);
  const deel = toBesluitdeel({
    scanpunt,
    wijzigingen: afgeleid.wijzigingen(),
    gemeenten: [...afgeleid.vergelijkingen.keys()],
  });
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
        <Aarduitleg scanpunt={scanpunt} />
        <Herkomstlijst herkomst={scanpunt.voorkeur.herkomst} />
      </section>
      {deel.stand === 'geen' ? (
        stand.soort === 'verschil' && <p className="gv-klein">{t.informatie}</p>
      ) : (
        <Afspraak key={scanpunt.id} scanpunt={scanpunt} deel={deel} />
      )}
    </>
  );
}

function Uitkomst({ scanpunt, stand }: { scanpunt: Scanpunt; stand: Gevolgstand }) {
  const { traject } = useWerkruimte();
  const naam = useGemeentenaam();
  const { verdeling, soort } = stand;
  const zelfde = verdeling.zoalsPreferent;
  return (
    <section className={soort === 'preferent' ? 'gv-goed' : undefined}>
      <p className="gv-ref">
        {stand.pil && <Pill tone={stand.pil}>{scanpunt.nummer}</Pill>}
        {stand.label}
      </p>
      <h2>{stand.titel}</h2>
      {soort === 'preferent' && <p>{t.alPreferentUitleg}</p>}
      {soort === 'verschil' && zelfde.length > 0 && zelfde.length < 5 && (
        <p>{t.zoalsPreferent(zelfde.map(naam))}</p>
      )}
      {soort === 'niet-te-vergelijken' && <p>{t.normLeeg}</p>}
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
      {soort !== 'preferent' && soort !== 'geldt-niet' && soort !== 'beleid' && (
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

function Aarduitleg({ scanpunt }: { scanpunt: Scanpunt }) {
  const wet = scanpunt.voorkeur.herkomst.find(({ soort }) => soort === 'wet');
  return (
    <p className="gv-klein">
      {scanpunt.aard === 'wet' && wet ? t.wetLezing(wet.waar) : begrippen.aardUitleg[scanpunt.aard]}{' '}
      {scanpunt.aard !== 'beleidsvrijheid' &&
        scanpunt.aard !== 'wet' &&
        begrippen.afwijking[scanpunt.afwijking]}
      {scanpunt.voorkeur.teBevestigen && <span className="te-bevestigen">{t.teBevestigen}</span>}
    </p>
  );
}
