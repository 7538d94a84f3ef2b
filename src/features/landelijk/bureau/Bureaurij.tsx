import type { Bureauregel } from '../../../domain/voortgang/bureau.ts';
import { trajectLink } from '../../../routes/route.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { bronnaam } from '../bronnaam.ts';

const tekst = landelijkdelenTekst.bureau;
const TEKEN = { verlopen: 'octagon', vast: 'warning', loopt: 'halfDisc', klaar: 'checkDisc' } as const;
/** More days than one plans ahead. */
const DATA = 3;

type BureaurijProps = {
  regel: Bureauregel;
  isMijn: boolean;
  onVink: (naam: string, aan: boolean) => void;
};

/** One traject: whose it is, where it stands, what comes next, and when it was last heard of. */
export function Bureaurij({ regel, isMijn, onVink }: BureaurijProps) {
  const { bron, stand, afgevinkt, gemeenten, data, laatste, dagenStil, geblokkeerd } = regel;
  const naam = bronnaam(bron);
  return (
    <tr>
      <th scope="row">
        {bron.soort === 'browser' ? <a href={trajectLink(bron.id, 'afvinken')}>{naam}</a> : naam}
        <small>{landelijkTekst.bronnen[bron.soort]}</small>
        <label className="bureau-vink">
          <input
            className="vink"
            type="checkbox"
            aria-label={tekst.begeleidVan(naam)}
            checked={isMijn}
            onChange={({ target }) => onVink(naam, target.checked)}
          />
          <span>{tekst.begeleid}</span>
        </label>
      </th>
      <td>
        <span className="statuscel">
          <Icon name={TEKEN[stand]} size={18} />
          <span>
            {tekst.standen[stand]}
            {geblokkeerd && geblokkeerd.aantal > 0 && (
              <small>{tekst.geblokkeerd(geblokkeerd.aantal, geblokkeerd.dagen)}</small>
            )}
          </span>
        </span>
      </td>
      <td className="krap" data-kop={tekst.afgevinkt}>
        {tekst.van(afgevinkt, gemeenten)}
      </td>
      <td data-kop={tekst.volgende}>
        {data.length === 0 ? (
          tekst.geenDatum
        ) : (
          <ul className="bureau-data">
            {data.slice(0, DATA).map(({ soort, dag, naam: gemeente, gemeente: code }) => (
              <li key={`${soort} ${dag} ${code}`}>{tekst.datum[soort](dag, gemeente)}</li>
            ))}
            {data.length > DATA && <li>{tekst.meerData(data.length - DATA)}</li>}
          </ul>
        )}
      </td>
      <td data-kop={tekst.laatste}>
        {laatste !== undefined && dagenStil !== undefined
          ? `${landelijkTekst.rij.dag(laatste)}, ${landelijkTekst.rij.dagenOud(dagenStil)}`
          : landelijkTekst.rij.geenBericht}
      </td>
    </tr>
  );
}
