import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { bronInWoorden } from '../../texts/herkomst.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { gevolgTekst } from '../../texts/gevolg.ts';
import { Badge } from '../../ui/Badge.tsx';
import { toNugroepen } from '../../diagram/nugroepen.ts';
import { toBesluitteken } from './besluitteken.ts';
import { Procesregels } from './Procesregels.tsx';
import { toProcesregels } from '../../diagram/procesregels.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import type { Verschilrij } from './verschilrij.ts';

const t = verschillen.detail;

/** What one difference is about: now, preferred, what the employer notices, what changes in the process. */
export function Verschildetail({ rij }: { rij: Verschilrij }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { model, zinVan } = useVerschillenscherm();
  const { scanpunt, zoalsPreferent, anders, onbekend, open } = rij.verschil;
  const { ankers } = werkwijze.werkproces;
  const regels = toProcesregels(
    { vergelijkingen: model.vergelijkingen, raakvlakken: afgeleid.meetlat.raakvlakken, zinVan },
    ({ oorzaken }) => oorzaken.includes(scanpunt.id),
  );
  const wet = scanpunt.voorkeur.herkomst.find(({ soort }) => soort === 'wet');
  return (
    <div className="vs-detail">
      <dl>
        <Nu rij={rij} />
        <div>
          <dt>
            {t.voorkeur} {scanpunt.voorkeur.teBevestigen && <Badge look="bevestigen">{t.teBevestigen}</Badge>}
          </dt>
          <dd>{voorkeurInWoorden(scanpunt, afgeleid.meetlat.normen, ankers)}</dd>
          {scanpunt.aard === 'wet' && wet && (
            <dd className="muted">{gevolgTekst.wetLezing(bronInWoorden(wet.waar, werkwijze.bronnen))}</dd>
          )}
        </div>
        <div>
          <dt>{t.werkgever}</dt>
          <dd>{scanpunt.merktWerkgever}</dd>
        </div>
        <div>
          <dt>{t.proces}</dt>
          <dd>{regels.length > 0 ? <Procesregels regels={regels} /> : t.geenProces}</dd>
        </div>
      </dl>
      {model.vergelijkingen.size > 1 && (
        <p className="vs-verdeling">
          {t.verdeling({
            preferent: zoalsPreferent.length,
            anders: anders.length,
            onbekend: onbekend.length,
            open: open.length,
          })}
        </p>
      )}
      <p className="muted">{toBesluitteken(rij.besluit).tekst}</p>
      <p className="vs-links">
        <a href={trajectLink(traject.id, 'scan', { scanpunt: scanpunt.id })}>
          {t.naarVraag(scanpunt.nummer)}
        </a>
        {rij.besluit.stand !== 'geen' && (
          <a href={trajectLink(traject.id, 'bespreken', { scanpunt: scanpunt.id })}>
            {t.bespreken(scanpunt.nummer)}
          </a>
        )}
      </p>
    </div>
  );
}

function Nu({ rij }: { rij: Verschilrij }) {
  const { traject, werkwijze } = useWerkruimte();
  const { model } = useVerschillenscherm();
  const naam = useGemeentenaam();
  const groepen = toNugroepen(
    traject,
    rij.verschil.scanpunt,
    model.vergelijkingen,
    werkwijze.werkproces.ankers,
  );
  const samen = groepen.length === 1;
  return (
    <div>
      <dt>{t.nu}</dt>
      {groepen.map(({ gemeenten, tekst }) => (
        <dd key={tekst}>
          {!samen && <b>{t.groep(gemeenten.map(naam))}: </b>}
          {tekst}
        </dd>
      ))}
    </div>
  );
}
