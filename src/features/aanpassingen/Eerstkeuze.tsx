import { isInPlan } from '../../domain/wijziging/wijziging.ts';
import { toBereik } from '../../domain/wijziging/voorgangers.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { titelVanWijziging } from '../../texts/wijzigingen.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

const t = aanpassingen.eigenDialoog;

type EerstkeuzeProps = {
  /** the change that waits; undefined: it does not exist yet */
  id: string | undefined;
  gekozen: readonly string[];
  zet: (na: string[]) => void;
};

/** What has to be done before a change of the team's own. What waits for it is not offered: that would be a circle. */
export function Eerstkeuze({ id, gekozen, zet }: EerstkeuzeProps) {
  const { afgeleid } = useWerkruimte();
  const { voorgangers } = afgeleid.plan();
  const keuzes = afgeleid
    .wijzigingen()
    .filter((wijziging) => wijziging.gemeenten.some((rij) => isInPlan(wijziging, rij)))
    .filter(
      (wijziging) =>
        id === undefined || (wijziging.id !== id && !toBereik(voorgangers, wijziging.id).has(id)),
    );
  if (keuzes.length === 0) return null;
  return (
    <Disclosure summary={t.eerst} look="kaal" startOpen={gekozen.length > 0}>
      <p className="muted">{t.eerstUitleg}</p>
      <div className="aa-keuzes">
        {keuzes.map((wijziging) => (
          <Checkbox
            key={wijziging.id}
            label={titelVanWijziging(wijziging)}
            checked={gekozen.includes(wijziging.id)}
            onChange={(aan) =>
              zet(aan ? [...gekozen, wijziging.id] : gekozen.filter((ander) => ander !== wijziging.id))
            }
          />
        ))}
      </div>
    </Disclosure>
  );
}
