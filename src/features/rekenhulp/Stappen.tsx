import { useState } from 'react';
import { isTeBevestigen, type Rekenstap } from '../../domain/bedrag/rekenstap.ts';
import type { Bron } from '../../domain/scanlijst/bron.ts';
import { berekeningInWoorden, euro, stapnaam, stapuitleg } from '../../texts/bedrag.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Stapherkomst } from './Stapherkomst.tsx';

const t = rekenhulp.stappen;

/** Amounts that the lines above them add up to. */
const TUSSENSTAND: ReadonlySet<Rekenstap['soort']> = new Set([
  'grondslag',
  'basis',
  'forfaitair',
  'samen',
  'maandbedrag',
]);

type StappenProps = { stappen: readonly Rekenstap[]; bronnen: readonly Bron[] };

/** The whole sum, line by line; each line opens into what it means, the article and the source. */
export function Stappen({ stappen, bronnen }: StappenProps) {
  const [stand, setStand] = useState({ open: false, keer: 0 });
  return (
    <Card
      title={t.titel}
      flush
      end={
        <Button
          size="klein"
          look="stil"
          onClick={() => setStand(({ open, keer }) => ({ open: !open, keer: keer + 1 }))}
        >
          {stand.open ? t.sluit : t.open}
        </Button>
      }
    >
      <p className="rh-precies">{t.precies}</p>
      <ol className="rh-stappen">
        {stappen.map((stap) => (
          <li key={stap.soort} className={TUSSENSTAND.has(stap.soort) ? 'rh-tussenstand' : undefined}>
            {/* A new key: a line that is opened or closed by hand follows the button again. */}
            <Disclosure key={stand.keer} look="kaal" startOpen={stand.open} summary={<Stapkop stap={stap} />}>
              <p>{stapuitleg(stap)}</p>
              <p className="sr">{t.herkomst}</p>
              <Stapherkomst herkomst={stap.herkomst} bronnen={bronnen} />
            </Disclosure>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Stapkop({ stap }: { stap: Rekenstap }) {
  return (
    <span className="rh-stapkop">
      <span>
        <b>{stapnaam[stap.soort]}</b>{' '}
        {isTeBevestigen(stap) && <Badge look="bevestigen">{rekenhulp.velden.teBevestigen}</Badge>}
        {stap.soort === 'werkgeverslasten' && stap.invulling === 'gebruiker' && <Badge>{t.zelf}</Badge>}
      </span>
      <b className="rh-bedrag num">{euro(stap.bedrag)}</b>
      <small>{berekeningInWoorden(stap)}</small>
    </span>
  );
}
