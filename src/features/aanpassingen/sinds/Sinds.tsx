import { useMemo } from 'react';
import { VOORBEELD_DOOR } from '../../../content/voorbeeldMoment.ts';
import { toNieuws } from '../../../domain/voortgang/nieuws.ts';
import type { Door } from '../../../domain/traject/traject.ts';
import { leesBrowserId } from '../../../platform/browserId.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { dagInWoorden, titelVanWijziging } from '../../../texts/wijzigingen.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useAnnounceChange } from '../../../ui/useAnnounceChange.ts';
import { Nakijkdeel } from '../Nakijkdeel.tsx';
import { useRolnaam } from '../useRolnaam.ts';
import { type Nieuwsgroep, telRegels, toNieuwsgroepen } from './nieuwsregels.ts';
import type { VorigeKeerStand } from './useVorigeKeer.ts';

const t = planhulp.sinds;

type SindsProps = {
  /** a day (YYYY-MM-DD) that the reader chose, or '' for the last time */
  dag: string;
  zetDag: (dag: string) => void;
  /** YYYY-MM-DD */
  vandaag: string;
  vorigeKeer: VorigeKeerStand;
  terug: string;
  toRij: (wijziging: string) => string;
};

/** What changed since the last time or since a day, and who changed it. */
export function Sinds({ dag, zetDag, vandaag, vorigeKeer, terug, toRij }: SindsProps) {
  const { traject } = useWerkruimte();
  const groepen = useMemo(
    () => (dag === '' ? vorigeKeer.groepen : toNieuwsgroepen(toNieuws(traject, { soort: 'dag', dag }))),
    [traject, dag, vorigeKeer.groepen],
  );
  const aantal = telRegels(groepen);
  const zin = aantal === 0 ? t.niets : t.aantal(aantal);
  useAnnounceChange(zin);
  const eerst = vorigeKeer.op === undefined ? t.nieuweBezoeker : t.vorigeKeer(opMoment(vorigeKeer.op));
  return (
    <Nakijkdeel titel={t.titel} terug={terug}>
      <div className="nakijk-knoppen no-print">
        <Select
          label={t.sinds}
          value={dag === '' ? 'vorige' : 'dag'}
          onChange={(keuze) => zetDag(keuze === 'vorige' ? '' : vandaag)}
          options={[
            { value: 'vorige', label: eerst },
            { value: 'dag', label: t.gekozenDag },
          ]}
        />
        {dag !== '' && (
          <DateField
            label={t.dag}
            value={dag}
            max={vandaag}
            onChange={(nieuw) => {
              if (nieuw !== '') zetDag(nieuw);
            }}
          />
        )}
      </div>
      <div className="nakijk-kaart">
        <p>
          <b>{zin}</b>
        </p>
        <ul className="nakijk-lijst">
          {groepen.map((groep) => (
            <Groep key={groep.over} groep={groep} toRij={toRij} />
          ))}
        </ul>
      </div>
      <p className="muted">{t.leegGemaakt}</p>
    </Nakijkdeel>
  );
}

function Groep({ groep: { over, regels }, toRij }: { groep: Nieuwsgroep; toRij: SindsProps['toRij'] }) {
  const { afgeleid } = useWerkruimte();
  const naam = useGemeentenaam();
  const wie = useWie();
  const wijziging = afgeleid.wijzigingen().find(({ id }) => id === over);
  return (
    <li>
      {wijziging ? (
        <a href={toRij(over)}>{titelVanWijziging(wijziging)}</a>
      ) : (
        <b>{over === 'scan' ? t.scan : over === 'afvinken' ? t.gemeente : t.weg}</b>
      )}
      {regels.map(({ tekst, gemeenten, door, dag }) => (
        <span key={`${tekst} ${gemeenten.join()} ${dag}`}>
          {tekst} <small className="muted">{t.door(gemeenten.map(naam), wie(door), dagInWoorden(dag))}</small>
        </span>
      ))}
    </li>
  );
}

/** Who did it, as far as we know: a role, or which browser. Never a name. */
function useWie(): (door: Door) => string {
  const rol = useRolnaam();
  const eigen = useMemo(() => leesBrowserId(), []);
  return ({ browser, rol: id }) => {
    if (id !== undefined) return rol(id);
    if (browser === VOORBEELD_DOOR.browser) return t.voorbeeld;
    return browser === eigen ? t.ikZelf : t.anderen(browser.slice(0, 4));
  };
}

function opMoment(op: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(op));
}
