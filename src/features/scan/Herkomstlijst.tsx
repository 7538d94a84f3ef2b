import { useState } from 'react';
import { laadBronnen } from '../../content/laadBronnen.ts';
import type { Herkomst } from '../../domain/scanlijst/herkomst.ts';
import { vragen } from '../../texts/vragen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type Bron, bronnenBij } from './bronnenBij.ts';

const t = vragen.herkomst;

type Stand = { soort: 'dicht' | 'bezig' | 'mislukt' } | { soort: 'er'; bronnen: readonly Bron[] };

/** Where the preferred answer comes from; the list of sources is fetched when somebody opens this. */
export function Herkomstlijst({ herkomst }: { herkomst: readonly Herkomst[] }) {
  const [stand, setStand] = useState<Stand>({ soort: 'dicht' });
  const haal = () => {
    if (stand.soort !== 'dicht') return;
    setStand({ soort: 'bezig' });
    laadBronnen().then(
      ({ bronnen }) => setStand({ soort: 'er', bronnen }),
      () => setStand({ soort: 'mislukt' }),
    );
  };
  return (
    <details className="herkomst uitklap uitklap-kaal" onToggle={haal}>
      <summary>
        <Icon name="chevronRight" size={18} />
        <span>{t.titel}</span>
      </summary>
      <div className="uitklap-body">
        <ul>
          {herkomst.map((regel) => (
            <li key={regel.soort + regel.waar}>
              <Regel herkomst={regel} />
              {stand.soort === 'er' && <Bronregels bronnen={bronnenBij(regel.waar, stand.bronnen)} />}
            </li>
          ))}
        </ul>
        {stand.soort === 'bezig' && <p>{t.laden}</p>}
        {stand.soort === 'mislukt' && <p role="alert">{t.mislukt}</p>}
      </div>
    </details>
  );
}

function Regel({ herkomst: { soort, waar } }: { herkomst: Herkomst }) {
  switch (soort) {
    case 'wet':
      return <b>{t.wet(waar)}</b>;
    case 'bron':
      return <b>{t.bron(waar)}</b>;
    case 'seed':
      return <b>{t.seed(waar)}</b>;
    case 'te-bevestigen':
      return <Badge look="bevestigen">{waar}</Badge>;
    default:
      return soort satisfies never;
  }
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
