import type { Bronnen } from '../../content/bronnen.ts';
import type { Kennisherkomst, Kenniskop } from '../../content/kenniskop.ts';
import { bronnenBij } from '../../domain/scanlijst/bronnenBij.ts';
import { bronInWoorden } from '../../texts/herkomst.ts';
import { kennisTekst as t } from '../../texts/kennis.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

type HerkomstlijstProps = { kop: Kenniskop; bronnen: Bronnen };

/** Where the page comes from, claim by claim; what nobody confirmed stands out. */
export function Herkomstlijst({ kop, bronnen }: HerkomstlijstProps) {
  if (kop.herkomst.length === 0) return <p className="kennisherkomst muted">{t.overDeApp}</p>;
  return (
    <div className="kennisherkomst">
      <Disclosure summary={t.bronnen(kop.herkomst.length)}>
        <ul>
          {kop.herkomst.map((herkomst) => (
            <li key={herkomst.bewering}>
              <p>{herkomst.bewering}</p>
              {herkomst.soort === 'te-bevestigen' ? (
                <Badge look="bevestigen">{t.teBevestigen}</Badge>
              ) : (
                <Bronregel herkomst={herkomst} soort={t.soort[herkomst.soort]} bronnen={bronnen} />
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

type BronregelProps = { herkomst: Kennisherkomst; soort: string; bronnen: Bronnen };

function Bronregel({ herkomst: { waar, geldig }, soort, bronnen: { bronnen } }: BronregelProps) {
  const url = bronnenBij(waar, bronnen)[0]?.url;
  const tekst = bronInWoorden(waar, bronnen);
  return (
    <p className="kennisbron">
      <b>{soort}</b>{' '}
      {url === undefined ? (
        tekst
      ) : (
        <a href={url} rel="noreferrer">
          {tekst}
        </a>
      )}
      {geldig !== undefined && <> {t.geldigVanaf(dagInWoorden(geldig))}</>}
    </p>
  );
}
