import type { Bron } from '../../domain/scanlijst/bron.ts';
import { bronnenBij } from '../../domain/scanlijst/bronnenBij.ts';
import type { Herkomst } from '../../domain/scanlijst/herkomst.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { herkomstInWoorden } from '../../texts/herkomst.ts';
import { vragen } from '../../texts/vragen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';

const t = vragen.herkomst;

/** Where the preferred answer comes from, with the full title of every source and how much of it was read. */
export function Herkomstlijst({ herkomst }: { herkomst: readonly Herkomst[] }) {
  const { bronnen } = useWerkruimte().werkwijze;
  return (
    <div className="herkomst">
      <Disclosure look="kaal" summary={t.titel}>
        <ul>
          {herkomst.map((regel) => {
            const tekst = herkomstInWoorden([regel], bronnen);
            return (
              <li key={regel.soort + regel.waar}>
                {regel.soort === 'te-bevestigen' ? (
                  <Badge look="bevestigen">{tekst}</Badge>
                ) : (
                  <>
                    <b>{tekst}</b>
                    <Bronregels bronnen={bronnenBij(regel.waar, bronnen)} />
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}

function Bronregels({ bronnen }: { bronnen: readonly Bron[] }) {
  return bronnen.map((bron) => {
    const regel = t.bronregel(bron.titel, t.gelezen[bron.gelezen]);
    return (
      <span key={bron.sleutel} className="herkomst-bron">
        {bron.url === undefined ? (
          regel
        ) : (
          <a href={bron.url} target="_blank" rel="noopener noreferrer">
            {regel} <Icon name="external" size={14} />
          </a>
        )}
      </span>
    );
  });
}
