import { memo, useEffect, useMemo, useRef } from 'react';
import { afkortingen } from '../../domain/regio/afkorting.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Ticks } from '../../ui/Ticks.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import type { Gemeentekaart } from './gemeentekaart.ts';
import type { Gemeenterij } from './gemeenterij.ts';
import { KAARTSTRENG, kaartInWoorden } from './kaartwoorden.ts';
import { Rivier } from './Rivier.tsx';
import { verdeelStrengen } from './rivier.ts';
import './gemeentekaarten.css';
import './rivier.css';
import { useBreedte } from './useBreedte.ts';

const ICONEN = {
  afgevinkt: 'checkDisc',
  'kijk-opnieuw': 'warning',
  klaar: 'checkRing',
  geblokkeerd: 'octagon',
  bezig: 'halfDisc',
} as const satisfies Record<Gemeentekaart['soort'], IconName>;

/** Space between two cards, in px; the same number stands in gemeentekaarten.css. */
const TUSSENRUIMTE = 16;
/** Room that the letters under a strand need, in px. */
const LETTERBREEDTE = 30;

type RivierkaartenProps = {
  rijen: readonly Gemeenterij[];
  gekozen: string;
  linkNaar: (code: string) => string;
  vandaag: string;
  naam: string;
  /** Code of the gemeente that was checked off a moment ago. */
  gevierd: string | undefined;
};

/** A card per gemeente under the river: beside each other, and with many in rows (on a phone in a strip). */
export function Rivierkaarten({ rijen, gekozen, linkNaar, vandaag, naam, gevierd }: RivierkaartenProps) {
  const bak = useRef<HTMLDivElement>(null);
  const breedte = useBreedte(bak);
  const { krap, strengen, letters } = useMemo(() => {
    const verdeling = verdeelStrengen({ breedte, aantal: rijen.length, ruimte: TUSSENRUIMTE });
    const namen = rijen.map(({ naam: gemeente }) => gemeente);
    const afkorting = afkortingen(namen);
    return {
      krap: verdeling.krap,
      strengen: rijen.map(({ kaart }, i) => ({
        soort: KAARTSTRENG[kaart.soort],
        midden: verdeling.midden(i),
      })),
      letters:
        verdeling.krap && verdeling.kolom >= LETTERBREEDTE
          ? namen.map((gemeente) => afkorting.get(gemeente) ?? '')
          : undefined,
    };
  }, [rijen, breedte]);
  const nieuw = gevierd === undefined ? -1 : rijen.findIndex(({ code }) => code === gevierd);
  const lijst = useInBeeld(rijen.findIndex(({ code }) => code === gekozen));

  return (
    <div className={krap ? 'rivierbak rivierbak-krap' : 'rivierbak'}>
      <div className={letters ? 'rivierplek rivierplek-letters' : 'rivierplek'} ref={bak}>
        {breedte > 0 && (
          <Rivier
            strengen={strengen}
            breedte={breedte}
            naam={naam}
            nieuw={nieuw < 0 ? undefined : nieuw}
            letters={letters}
          />
        )}
      </div>
      <nav aria-label={tekst.rivier.kaarten}>
        <ul className="gkaarten" ref={lijst}>
          {rijen.map((rij, i) => (
            <li key={rij.code}>
              <Kaart
                rij={rij}
                letters={letters?.[i]}
                href={linkNaar(rij.code)}
                gekozen={rij.code === gekozen}
                vandaag={vandaag}
              />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** Where the cards scroll sideways: the chosen one in sight, also when it was chosen by a link. */
function useInBeeld(plek: number) {
  const lijst = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const box = lijst.current;
    const kaart = box?.children[plek];
    if (!box || !(kaart instanceof HTMLElement)) return;
    const links = kaart.offsetLeft - box.offsetLeft;
    const rechts = links + kaart.offsetWidth - box.clientWidth;
    if (box.scrollLeft > links) box.scrollLeft = links;
    else if (box.scrollLeft < rechts) box.scrollLeft = rechts;
  }, [plek]);
  return lijst;
}

type KaartProps = {
  rij: Gemeenterij;
  /** What stands under the strand of this card; undefined: the card hangs right under it. */
  letters: string | undefined;
  href: string;
  gekozen: boolean;
  vandaag: string;
};

const Kaart = memo(function Kaart({
  rij: { naam, kaart, stand },
  letters,
  href,
  gekozen,
  vandaag,
}: KaartProps) {
  const totaal = stand.punten.length;
  return (
    <a href={href} className={`gkaart gkaart-${kaart.soort}`} aria-current={gekozen ? 'true' : undefined}>
      <b>{naam}</b>
      {kaart.soort === 'bezig' && stand.inOrde === 0 ? (
        <Icon name="ring" size={22} label={tekst.kaart.nietBegonnen} />
      ) : (
        <Icon name={ICONEN[kaart.soort]} size={22} label={tekst.kaart.soort[kaart.soort]} />
      )}
      <span className="gkaart-punten">
        <Ticks label={tekst.rivier.punten(stand.inOrde, totaal)} filled={stand.inOrde} total={totaal} />
        <span className="num" aria-hidden="true">
          {tekst.rivier.kort(stand.inOrde, totaal)}
        </span>
      </span>
      <small>{kaartInWoorden(kaart, vandaag)}</small>
      {letters !== undefined && (
        <span className="gkaart-letters" aria-hidden="true">
          {letters}
        </span>
      )}
    </a>
  );
});
