import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { isVan } from '../../domain/traject/besluitdeel.ts';
import { vraagtBesluit, type Wijziging } from '../../domain/wijziging/wijziging.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { bespreken } from '../../texts/bespreken.ts';
import { wijzigingen as woorden } from '../../texts/wijzigingen.ts';

const t = bespreken.wijzigingen;

/** What choosing "aanpassen" would mean: the changes, for whom, and what to do. */
export function Watdan({ scanpunt }: { scanpunt: Scanpunt }) {
  const { afgeleid } = useWerkruimte();
  const rijen = afgeleid
    .wijzigingen()
    .filter((wijziging) => isVan(wijziging, scanpunt.id))
    .map((wijziging) => ({
      wijziging,
      rijen: wijziging.gemeenten.filter((rij) => vraagtBesluit(wijziging, rij)),
    }))
    .filter(({ rijen: gemeenten }) => gemeenten.length > 0);
  if (rijen.length === 0) return null;
  return (
    <section className="bp-watdan">
      <h2>{t.titel}</h2>
      <ul>
        {rijen.map(({ wijziging, rijen: gemeenten }) => (
          <Regel key={wijziging.id} wijziging={wijziging} rijen={gemeenten} />
        ))}
      </ul>
    </section>
  );
}

function Regel({ wijziging, rijen }: { wijziging: Wijziging; rijen: Wijziging['gemeenten'] }) {
  const naam = useGemeentenaam();
  const { aanleiding } = wijziging;
  const titel = aanleiding.soort === 'voorstel' ? aanleiding.voorstel.titel : t.eigenAntwoord;
  const teksten =
    aanleiding.soort === 'eigen-antwoord'
      ? [woorden.doe['eigen-antwoord']]
      : [...new Set(rijen.flatMap((rij) => rij.teksten))];
  return (
    <li>
      <b>
        {t.regel(
          titel,
          rijen.map(({ gemeente }) => naam(gemeente)),
        )}
      </b>
      {teksten.map((tekst) => (
        <p key={tekst}>{tekst}</p>
      ))}
    </li>
  );
}
