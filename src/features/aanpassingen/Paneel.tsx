import type { ReactNode } from 'react';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { herkomstInWoorden } from '../../texts/herkomst.ts';
import { voorkeurInWoorden, wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { Aanpassing } from './aanpassing.ts';
import { Buren } from './buren/Buren.tsx';
import { PerGemeente } from './PerGemeente.tsx';
import type { Werk } from './useWerk.ts';
import { toVarianten, type Variant } from './varianten.ts';
import { Wachten } from './volgorde/Wachten.tsx';

const t = aanpassingen.paneel;

export type PaneelProps = {
  aanpassing: Aanpassing;
  werk: Werk;
  /** Opens the window to change or remove a change of the team's own. */
  opEigen: (id: string, wat: 'anders' | 'weg') => void;
};

/** What is behind a row: now and preferred, what to do, what the employer notices, and the work per gemeente. */
export function Paneel({ aanpassing, werk, opEigen }: PaneelProps) {
  const { traject, werkwijze, alleenLezen } = useWerkruimte();
  const { wijziging, vervallen } = aanpassing;
  const { aanleiding } = wijziging;
  const varianten = toVarianten(aanpassing, traject, werkwijze.werkproces.ankers);
  return (
    <div className="aa-paneel">
      {aanleiding.soort !== 'eigen' && <Norm scanpunt={aanleiding.scanpunt} />}
      <div className="aa-inhoud">
        <Varianten varianten={varianten} />
      </div>
      {!vervallen && <Wachten aanpassing={aanpassing} />}
      <PerGemeente aanpassing={aanpassing} werk={werk} />
      {!vervallen && <Buren aanpassing={aanpassing} />}
      <p className="aa-links no-print">
        {aanleiding.soort === 'eigen' ? (
          !alleenLezen &&
          !vervallen && (
            <>
              <Button size="klein" icon="pencil" onClick={() => opEigen(wijziging.id, 'anders')}>
                {t.wijzig}
              </Button>
              <Button size="klein" icon="trash" onClick={() => opEigen(wijziging.id, 'weg')}>
                {t.haalWeg}
              </Button>
            </>
          )
        ) : (
          <>
            <LinkButton
              size="klein"
              href={trajectLink(traject.id, 'scan', { scanpunt: aanleiding.scanpunt.id })}
            >
              {t.naarVraag(aanleiding.scanpunt.nummer)}
            </LinkButton>
            <LinkButton
              size="klein"
              href={trajectLink(traject.id, 'bespreken', { scanpunt: aanleiding.scanpunt.id })}
            >
              {t.naarBespreken}
            </LinkButton>
          </>
        )}
      </p>
    </div>
  );
}

function Varianten({ varianten }: { varianten: readonly Variant[] }) {
  const naam = useGemeentenaam();
  return varianten.map(({ nu, doe, vereist, gemeenten }) => (
    <section key={gemeenten.join()} className="aa-variant">
      {varianten.length > 1 && <h2>{t.voor(gemeenten.map(naam))}</h2>}
      <dl>
        {nu !== undefined && <Regel kop={t.nu}>{nu}</Regel>}
        {doe.length > 0 && (
          <Regel kop={t.watTeDoen}>
            {doe.map((tekst) => (
              <span key={tekst} className="aa-doe">
                {tekst}
              </span>
            ))}
            {vereist === 'moet' && <small>{woorden.vereist.moet}</small>}
          </Regel>
        )}
      </dl>
    </section>
  ));
}

type Scanpunt = Extract<Aanpassing['wijziging']['aanleiding'], { soort: 'voorstel' }>['scanpunt'];

function Norm({ scanpunt }: { scanpunt: Scanpunt }) {
  const { werkwijze, afgeleid } = useWerkruimte();
  const { teBevestigen, herkomst } = scanpunt.voorkeur;
  return (
    <dl className="aa-inhoud">
      <Regel kop={t.voorkeur}>
        {voorkeurInWoorden(scanpunt, afgeleid.meetlat.normen, werkwijze.werkproces.ankers)}{' '}
        {teBevestigen && <Badge look="bevestigen">{woorden.voorkeurTeBevestigen}</Badge>}
        <Disclosure look="kaal" summary={t.herkomst}>
          <ul>
            {herkomstInWoorden(herkomst, werkwijze.bronnen).map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </Disclosure>
      </Regel>
      <Regel kop={t.werkgever}>{scanpunt.merktWerkgever}</Regel>
    </dl>
  );
}

function Regel({ kop, children }: { kop: string; children: ReactNode }) {
  return (
    <div className="aa-regel">
      <dt>{kop}</dt>
      <dd>{children}</dd>
    </div>
  );
}
