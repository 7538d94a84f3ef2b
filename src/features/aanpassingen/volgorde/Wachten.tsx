import { type Planpunt, toDagbotsingen } from '../../../domain/wijziging/gemeenteplan.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { dagInWoorden, titelVanWijziging } from '../../../texts/wijzigingen.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import type { Aanpassing } from '../aanpassing.ts';

const t = planhulp.wachten;

/** In an open row: what has to be done first, and whether its day leaves room for that. */
export function Wachten({ aanpassing: { wijziging, rijen } }: { aanpassing: Aanpassing }) {
  const { afgeleid } = useWerkruimte();
  const { gemeenten } = afgeleid.plan();
  const plannen = rijen.flatMap(({ gemeente }) => gemeenten.get(gemeente) ?? []);
  const eerst = new Map<string, { punt: Planpunt; klaar: boolean }>();
  for (const plan of plannen)
    for (const id of plan.get(wijziging.id)?.na ?? []) {
      const punt = plan.get(id);
      if (!punt) continue;
      const klaar = punt.rij.status.stand === 'klaar' && (eerst.get(id)?.klaar ?? true);
      eerst.set(id, { punt, klaar });
    }
  if (eerst.size === 0) return null;
  const botsingen = new Map(
    plannen
      .flatMap(toDagbotsingen)
      .filter(({ punt }) => punt.wijziging.id === wijziging.id)
      .map((botsing) => [`${botsing.eerst.wijziging.id} ${botsing.dag}`, botsing]),
  );
  return (
    <div className="aa-wachten">
      <h2>{t.titel}</h2>
      <ul>
        {[...eerst.values()].map(({ punt, klaar }) => (
          <li key={punt.wijziging.id}>
            <StatusMark tone={klaar ? 'klaar' : 'te-doen'}>
              {titelVanWijziging(punt.wijziging)} <span className="muted">{klaar ? t.klaar : t.open}</span>
            </StatusMark>
          </li>
        ))}
        {[...botsingen.values()].map(({ eerst: vorig, dag }) => (
          <li key={`${vorig.wijziging.id} ${dag}`}>
            <StatusMark tone="let-op">
              {t.teVroeg(titelVanWijziging(vorig.wijziging), dagInWoorden(dag))}
            </StatusMark>
          </li>
        ))}
      </ul>
    </div>
  );
}
