import type { Rekenverslag } from '../../export/toRekenverslag.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';

const t = rekenhulp.blad;

type RekenbladProps = {
  verslag: Rekenverslag;
  /** Day of printing, YYYY-MM-DD. */
  vandaag: string;
};

/** On paper only: the whole calculation on one A4. */
export function Rekenblad({ verslag, vandaag }: RekenbladProps) {
  const { bedrag, ingevuld, stappen, teBevestigen } = verslag;
  return (
    <article className="rh-blad">
      <h1>{t.titel}</h1>
      <p className="rh-blad-bedrag">
        {rekenhulp.uitkomst.naam}: <b>{bedrag}</b>
      </p>
      <p>{rekenhulp.geenBesluit}</p>
      <section>
        <h2>{t.ingevuld}</h2>
        <dl>
          {ingevuld.map(({ naam, waarde }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t.berekening}</h2>
        <p>{rekenhulp.stappen.precies}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.onderdeel}</th>
              <th scope="col">{t.bron}</th>
              <th scope="col">{t.bedrag}</th>
            </tr>
          </thead>
          <tbody>
            {stappen.map(({ naam, berekening, bedrag: uitkomst, herkomst }) => (
              <tr key={naam}>
                <th scope="row">
                  {naam}
                  <small>{berekening}</small>
                </th>
                <td>{herkomst.join('. ')}</td>
                <td className="num">{uitkomst}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {teBevestigen.length > 0 && (
        <section>
          <h2>{rekenhulp.teBevestigen.titel}</h2>
          <ul>
            {teBevestigen.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
        </section>
      )}
      <p>{t.gemaakt(vandaag)}</p>
    </article>
  );
}
