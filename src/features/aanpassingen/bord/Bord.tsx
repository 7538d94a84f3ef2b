import { useState } from 'react';
import { Wijzigingsstand } from '../../../domain/wijziging/besluit.ts';
import { plan } from '../../../texts/plan.ts';
import { wijzigingen as woorden } from '../../../texts/wijzigingen.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import type { Aanpassing } from '../aanpassing.ts';
import type { Werk } from '../useWerk.ts';
import { Bordkaart, type BordkaartProps } from './Bordkaart.tsx';
import './bord.css';
import { useSlepen } from './useSlepen.ts';

const t = plan.bord;

type BordProps = Pick<BordkaartProps, 'gemeenten' | 'vandaag' | 'toLink' | 'uit'> & {
  rijen: readonly Aanpassing[];
  werk: Werk;
};

/** The changes in four columns by state. A card moves by its select, by keyboard too, or by dragging. */
export function Bord({ rijen, werk, uit, ...kaart }: BordProps) {
  const [onderweg, zetOnderweg] = useState<{ sleutel: string; stand: Wijzigingsstand }>();
  const isWeg = onderweg !== undefined && !rijen.some(({ sleutel }) => sleutel === onderweg.sleutel);
  // A filter hides the card in its new column: it must not take the focus when it comes back one day.
  if (isWeg) zetOnderweg(undefined);
  const verplaats = (sleutel: string, stand: Wijzigingsstand) => {
    const aanpassing = rijen.find((rij) => rij.sleutel === sleutel);
    if (!aanpassing || aanpassing.stand === stand) return;
    const plek = { wijziging: aanpassing.wijziging.id, titel: aanpassing.titel, rijen: aanpassing.rijen };
    zetOnderweg({ sleutel, stand });
    if (stand === 'geblokkeerd') werk.blokkeer(plek);
    else werk.schrijf({ plek, veld: 'status', waarde: { stand } });
  };
  const { bord, boven } = useSlepen(verplaats);

  return (
    <div ref={bord} role="group" aria-label={t.naam} className="bord">
      {!uit && <p className="bord-uitleg no-print">{t.slepen}</p>}
      {Wijzigingsstand.options.map((stand) => {
        const kaarten = rijen.filter((rij) => rij.stand === stand);
        return (
          <section
            key={stand}
            data-kolom={stand}
            className={boven === stand ? 'bord-kolom bord-boven' : 'bord-kolom'}
            aria-label={t.kolom(woorden.stand[stand], kaarten.length)}
          >
            <h2>
              <StatusMark tone={stand}>{woorden.stand[stand]}</StatusMark>
              <span className="num">{kaarten.length}</span>
            </h2>
            {kaarten.length === 0 && <p className="muted">{t.leeg}</p>}
            <ul>
              {kaarten.map((aanpassing) => (
                <Bordkaart
                  key={aanpassing.sleutel}
                  {...kaart}
                  aanpassing={aanpassing}
                  uit={uit}
                  opStand={(nieuw) => verplaats(aanpassing.sleutel, nieuw)}
                  net={onderweg?.sleutel === aanpassing.sleutel && onderweg.stand === stand}
                  opAangekomen={() => zetOnderweg(undefined)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
