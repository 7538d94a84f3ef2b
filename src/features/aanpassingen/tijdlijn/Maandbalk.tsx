import { plan } from '../../../texts/plan.ts';
import { maandInWoorden } from '../../../texts/wijzigingen.ts';
import type { Tijdlijnmaand } from './tijdlijn.ts';

const t = plan.tijdlijn;

/** Height of the highest bar, in rem. */
const HOOGTE = 3;

/** How much is to be done in which month, as bars that go there. */
export function Maandbalk({ maanden, vandaag }: { maanden: readonly Tijdlijnmaand[]; vandaag: string }) {
  const meeste = Math.max(1, ...maanden.map(telWerk));
  const naarMaand = (maand: string) => {
    const kop = document.getElementById(`maand-${maand}`);
    kop?.scrollIntoView({ block: 'start' });
    kop?.focus({ preventScroll: true });
  };
  return (
    <ol className="tijd-balk no-print" aria-label={t.maanden}>
      {maanden.map((maand) => {
        const aantal = telWerk(maand);
        const nu = vandaag.startsWith(maand.maand);
        return (
          <li key={maand.maand}>
            <button
              type="button"
              aria-current={nu ? 'date' : undefined}
              onClick={() => naarMaand(maand.maand)}
            >
              <span className="num">{aantal === 0 ? '' : aantal}</span>
              <i
                aria-hidden="true"
                className={maand.teLaat > 0 ? 'laat' : undefined}
                style={{ height: `${(aantal / meeste) * HOOGTE}rem` }}
              />
              {maandInWoorden(maand.maand)}
              {maand.teLaat > 0 && <small>{t.teLaat(maand.teLaat)}</small>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function telWerk({ posten }: Tijdlijnmaand): number {
  return posten.filter(({ soort }) => soort === 'aanpassing').length;
}
