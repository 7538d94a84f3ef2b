import type { Casusbeeld } from '../../diagram/casus/casusbeeld.ts';
import type { Casuskant, Casusverslag } from '../../export/casus/toCasusverslag.ts';
import { casusTekst as t } from '../../texts/casus.ts';
import { Tijdlijn } from './Tijdlijn.tsx';

type CasusbladProps = {
  titel: string;
  verslag: Casusverslag;
  beeld: Casusbeeld;
  /** What the picture says. */
  zin: string;
  /** Day of printing, YYYY-MM-DD. */
  vandaag: string;
};

/** On paper only: the casus on one A4. */
export function Casusblad({ titel, verslag, beeld, zin, vandaag }: CasusbladProps) {
  return (
    <article className="cs-blad">
      <h1>{titel}</h1>
      <p className="cs-blad-kop">{verslag.verschil}</p>
      {verslag.gebeurtenis.length > 0 && (
        <ul className="cs-blad-gebeurtenis">
          {verslag.gebeurtenis.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      )}
      <dl>
        {verslag.dagen.map(({ naam, waarde }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      <Tijdlijn beeld={beeld} zin={zin} dag={undefined} />
      <div className="cs-blad-kanten">
        <Bladkant kop={t.kant.huidig} kant={verslag.huidig} />
        <Bladkant kop={t.kant.voorkeur} kant={verslag.voorkeur} />
      </div>
      <section>
        <h2>{t.letOp.titel}</h2>
        <ul>
          {verslag.letOp.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      </section>
      <p>
        {t.blad.gemaakt(vandaag)} {t.geenBesluit}
      </p>
    </article>
  );
}

function Bladkant({ kop, kant: { naam, besluit, betaling, groepen } }: { kop: string; kant: Casuskant }) {
  return (
    <section>
      <h2>
        {kop}: {naam}
      </h2>
      <p>
        {t.uitkomst.besluit}: {besluit}. {t.uitkomst.betaling}: {betaling}.
      </p>
      <ol>
        {groepen.map(({ kort, zinnen }) => (
          <li key={zinnen[0]?.sleutel}>
            <b>{kort}</b> {zinnen.map(({ zin }) => zin).join(' ')}
          </li>
        ))}
      </ol>
    </section>
  );
}
