import { useMemo } from 'react';
import type { Nugroep } from '../../diagram/zinnen/nugroepen.ts';
import { toVerschiluitleg } from '../../diagram/zinnen/verschiluitleg.ts';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { bronInWoorden } from '../../texts/herkomst.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { gevolgTekst } from '../../texts/gevolg.ts';
import { Badge } from '../../ui/Badge.tsx';
import { toBesluitteken } from './besluitteken.ts';
import { Procesregels } from './Procesregels.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';
import { useWoorden } from './useWoorden.ts';
import type { Verschilrij } from './verschilrij.ts';

const t = verschillen.detail;

/** What one difference is about: now, preferred, what the employer notices, what changes in the process. */
export function Verschildetail({ rij }: { rij: Verschilrij }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { model, paar } = useVerschillenscherm();
  const woorden = useWoorden();
  const { scanpunt, zoalsPreferent, anders, onbekend, open } = rij.verschil;
  const uitleg = useMemo(() => {
    const { vergelijkingen, regelbron } = model;
    const bron = { meetlat: afgeleid.meetlat, traject, vergelijkingen, regelbron };
    return toVerschiluitleg(rij.verschil, bron);
  }, [rij.verschil, afgeleid.meetlat, traject, model]);
  const { nu, voorkeur, teBevestigen, werkgever, gemeenten, regels } = uitleg;
  const wet = scanpunt.voorkeur.herkomst.find(({ soort }) => soort === 'wet');
  return (
    <div className="vs-detail">
      <dl>
        <Nu groepen={nu} />
        <div>
          <dt>
            {t.voorkeur} {teBevestigen && <Badge look="bevestigen">{t.teBevestigen}</Badge>}
          </dt>
          <dd>{voorkeur}</dd>
          {scanpunt.aard === 'wet' && wet && (
            <dd className="muted">{gevolgTekst.wetLezing(bronInWoorden(wet.waar, werkwijze.bronnen))}</dd>
          )}
        </div>
        {!paar && model.vergelijkingen.size > 1 && <Voorwie gemeenten={gemeenten} />}
        <div>
          <dt>{t.werkgever}</dt>
          <dd>{werkgever}</dd>
        </div>
        <div>
          <dt>{woorden.proces.titel}</dt>
          <dd>
            {regels.length > 0 ? <Procesregels regels={regels} bij={scanpunt.id} /> : woorden.proces.geen}
          </dd>
        </div>
      </dl>
      {!paar && model.vergelijkingen.size > 1 && (
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

function Nu({ groepen }: { groepen: readonly Nugroep[] }) {
  const naam = useGemeentenaam();
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

function Voorwie({ gemeenten }: { gemeenten: readonly string[] }) {
  const naam = useGemeentenaam();
  const { vergelijkingen } = useVerschillenscherm().model;
  const isAlle = gemeenten.length === vergelijkingen.size;
  return (
    <div>
      <dt>{t.voorWie}</dt>
      <dd>{isAlle ? t.alleGemeenten(gemeenten.length) : t.groep(gemeenten.map(naam))}</dd>
    </div>
  );
}
