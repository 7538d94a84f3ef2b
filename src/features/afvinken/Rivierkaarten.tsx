import { memo, useEffect, useMemo, useRef } from 'react';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Ticks } from '../../ui/Ticks.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import type { Gemeentekaart } from './gemeentekaart.ts';
import type { Gemeenterij } from './gemeenterij.ts';
import { KAARTSTRENG, kaartInWoorden } from './kaartwoorden.ts';
import { Rivier } from './Rivier.tsx';
import './rivier.css';
import { useBreedte } from './useBreedte.ts';

const ICONEN = {
  afgevinkt: 'checkDisc',
  'kijk-opnieuw': 'warning',
  klaar: 'checkRing',
  geblokkeerd: 'octagon',
  bezig: 'halfDisc',
} as const satisfies Record<Gemeentekaart['soort'], IconName>;

/** Space between two cards, in px; the same number stands in rivier.css. */
const TUSSENRUIMTE = 16;

type RivierkaartenProps = {
  rijen: readonly Gemeenterij[];
  gekozen: string;
  linkNaar: (code: string) => string;
  vandaag: string;
  naam: string;
  /** Code of the gemeente that was checked off a moment ago. */
  gevierd: string | undefined;
};

/** A card per gemeente under the river; together they scroll in their own box when there are many. */
export function Rivierkaarten({ rijen, gekozen, linkNaar, vandaag, naam, gevierd }: RivierkaartenProps) {
  const vak = useRef<HTMLDivElement>(null);
  const bak = useRef<HTMLDivElement>(null);
  const breedte = useBreedte(vak);
  const strengen = useMemo(() => {
    const kolom = kolombreedte(breedte, rijen.length);
    return rijen.map(({ kaart }, i) => ({
      soort: KAARTSTRENG[kaart.soort],
      midden: (i + 0.5) * kolom - TUSSENRUIMTE / 2,
    }));
  }, [rijen, breedte]);
  const nieuw = gevierd === undefined ? -1 : rijen.findIndex(({ code }) => code === gevierd);

  const plek = rijen.findIndex(({ code }) => code === gekozen);
  const kolom = kolombreedte(breedte, rijen.length);
  useEffect(() => {
    const box = bak.current;
    if (!box || plek < 0) return;
    // The chosen card in sight, also when it was chosen by a link.
    const links = plek * kolom;
    const rechts = links + kolom - box.clientWidth;
    if (box.scrollLeft > links) box.scrollLeft = links;
    else if (box.scrollLeft < rechts) box.scrollLeft = rechts;
  }, [plek, kolom]);

  return (
    <div className="rivierbak" ref={bak}>
      <div className="riviervak" ref={vak} style={{ minWidth: `${rijen.length * 12.4 - 1}rem` }}>
        <div className="rivierplek">
          {breedte > 0 && (
            <Rivier strengen={strengen} breedte={breedte} naam={naam} nieuw={nieuw < 0 ? undefined : nieuw} />
          )}
        </div>
        <nav aria-label={tekst.rivier.kaarten}>
          <ul className="gkaarten">
            {rijen.map((rij) => (
              <li key={rij.code}>
                <Kaart rij={rij} href={linkNaar(rij.code)} gekozen={rij.code === gekozen} vandaag={vandaag} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

/** Width of a card with the space beside it, in px. */
function kolombreedte(breedte: number, aantal: number): number {
  return (breedte + TUSSENRUIMTE) / Math.max(aantal, 1);
}

type KaartProps = { rij: Gemeenterij; href: string; gekozen: boolean; vandaag: string };

const Kaart = memo(function Kaart({ rij: { naam, kaart, stand }, href, gekozen, vandaag }: KaartProps) {
  const totaal = stand.punten.length;
  return (
    <a href={href} className={`gkaart gkaart-${kaart.soort}`} aria-current={gekozen ? 'true' : undefined}>
      <b>{naam}</b>
      <Icon name={ICONEN[kaart.soort]} size={22} label={tekst.kaart.soort[kaart.soort]} />
      <span className="gkaart-punten">
        <Ticks label={tekst.rivier.punten(stand.inOrde, totaal)} filled={stand.inOrde} total={totaal} />
        <span className="num" aria-hidden="true">
          {tekst.rivier.kort(stand.inOrde, totaal)}
        </span>
      </span>
      <small>{kaartInWoorden(kaart, vandaag)}</small>
    </a>
  );
});
