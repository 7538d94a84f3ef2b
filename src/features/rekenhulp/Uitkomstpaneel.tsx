import type { ReactNode } from 'react';
import type { Uitkomst } from '../../domain/bedrag/berekenLks.ts';
import { euro } from '../../texts/bedrag.ts';
import { rekenhulp } from '../../texts/rekenhulp.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { toUitkomstzinnen } from './meldingen.ts';
import { Rekenbalk } from './Rekenbalk.tsx';

const t = rekenhulp.uitkomst;

type UitkomstpaneelProps = {
  uitkomst: Uitkomst;
  /** How many things nobody confirmed. */
  teBevestigen: number;
  /** Buttons for what can be done with an amount. */
  acties: ReactNode;
};

/** The amount, large; or why there is none. */
export function Uitkomstpaneel({ uitkomst, teBevestigen, acties }: UitkomstpaneelProps) {
  const isOk = uitkomst.soort === 'ok';
  return (
    <Card
      look="accent"
      className="rh-uitkomst"
      title={isOk ? t.naam : uitkomst.soort === 'doelgroepvraag' ? t.geenLks : t.geenBedrag}
      end={teBevestigen > 0 && <Badge look="bevestigen">{t.teBevestigen(teBevestigen)}</Badge>}
    >
      {isOk ? (
        <>
          <p className="rh-groot num">{euro(uitkomst.bedragPerMaand * 100)}</p>
          <Rekenbalk stappen={uitkomst.stappen} />
        </>
      ) : (
        toUitkomstzinnen(uitkomst).map((zin) => (
          <p key={zin} className="rh-zin">
            {zin}
          </p>
        ))
      )}
      <p className="rh-mens">
        <Icon name="person" size={20} />
        {rekenhulp.geenBesluit}
      </p>
      {isOk && acties}
    </Card>
  );
}
