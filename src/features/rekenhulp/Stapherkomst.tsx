import type { Bron } from '../../domain/scanlijst/bron.ts';
import { bronnenBij } from '../../domain/scanlijst/bronnenBij.ts';
import type { Herkomst } from '../../domain/scanlijst/herkomst.ts';
import { herkomstInWoorden } from '../../texts/herkomst.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** Article and source of one value, with a link where there is one; what nobody confirmed stands out. */
export function Stapherkomst({
  herkomst,
  bronnen,
}: {
  herkomst: readonly Herkomst[];
  bronnen: readonly Bron[];
}) {
  return (
    <ul className="rh-herkomst">
      {herkomst.map((regel) => {
        const [tekst = ''] = herkomstInWoorden([regel], bronnen);
        const url = bronnenBij(regel.waar, bronnen)[0]?.url;
        return (
          <li key={regel.soort + regel.waar}>
            {regel.soort === 'te-bevestigen' ? (
              <Badge look="bevestigen">{tekst}</Badge>
            ) : url === undefined ? (
              tekst
            ) : (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {tekst} <Icon name="external" size={14} />
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
