import type { Mijlpaleninhoud } from '../../../content/laadMijlpalen.ts';
import { herkomstInWoorden } from '../../../texts/herkomst.ts';
import { landelijkverloopTekst } from '../../../texts/landelijkverloop.ts';

const tekst = landelijkverloopTekst.mijlpalen;

/** What others published and what the law changed, each with its source. */
export function Mijlpalenlijst({ mijlpalen, bronnen }: Mijlpaleninhoud) {
  return (
    <>
      <p>{tekst.uitleg}</p>
      <ol className="mijlpalen">
        {mijlpalen.map(({ id, soort, wanneer, titel, telde, herkomst }) => (
          <li key={id} className={`mijlpaal-${soort}`}>
            <p>
              <b>{titel}</b>
              <small>
                {wanneer}, {tekst[soort].toLowerCase()}
              </small>
            </p>
            {telde !== null && <p>{tekst.telde(telde)}</p>}
            <small>{herkomstInWoorden(herkomst, bronnen).join('. ')}</small>
          </li>
        ))}
      </ol>
    </>
  );
}
