import type { Scanpunt } from '../../../domain/scanlijst/scanlijst.ts';
import { type Knelpunt, opAfstand } from '../../../domain/voortgang/knelpunten.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';

const tekst = landelijkdelenTekst.knelpunten;
/** More names than one calls. */
const MEESTE = 12;

/** Who already works as preferred on one question, the nearest to the chosen gemeente first. */
export function Buren({ knelpunt, vraag }: { knelpunt: Knelpunt; vraag: Scanpunt | undefined }) {
  const { beeld, zoek, link } = useLandelijkstaat();
  const vanaf = beeld.gemeenten.find(({ code }) => code === zoek['gemeente']);
  const rij = opAfstand(beeld.gemeenten, knelpunt.gelijk, vanaf);
  const statussen = new Map(beeld.regels.map(({ code, stand }) => [code, stand?.feit.status ?? 'onbekend']));
  return (
    <section className="buren" aria-label={tekst.buurt}>
      <h3>{tekst.buren(vraag?.vraag ?? knelpunt.scanpunt)}</h3>
      <p>{vanaf ? tekst.burenVan(vanaf.weergavenaam) : tekst.kiesGemeente}</p>
      {rij.length === 0 && <p>{tekst.geenBuren}</p>}
      <ol>
        {rij.slice(0, MEESTE).map(({ code, weergavenaam }) => (
          <li key={code}>
            <a href={link({ deel: undefined, gemeente: code })}>{weergavenaam}</a>
            <small>{landelijkTekst.status[statussen.get(code) ?? 'onbekend']}</small>
          </li>
        ))}
        {rij.length > MEESTE && <li>{tekst.meer(rij.length - MEESTE)}</li>}
      </ol>
      <a href={link({ punt: undefined })}>{tekst.dicht}</a>
    </section>
  );
}
