import { useCallback, useEffect, useState } from 'react';
import { type Stapvoortgang, toStappenKlaar } from '../domain/voortgang/stapvoortgang.ts';
import type { Trajectregel } from '../features/start/trajectregel.ts';
import { vergeetAndereTrajecten } from '../platform/trajectvoorkeuren.ts';
import { voorkeuren } from '../platform/voorkeuren.ts';
import type { Diensten } from './diensten.ts';
import { leesSamenvatting } from './landelijkeBronnen.ts';

const NIETS = { gedaan: 0, totaal: 0 };

/** The trajecten of this browser as the start screen lists them; undefined while they are read. */
export function useTrajectregels(diensten: Diensten | undefined): {
  regels: readonly Trajectregel[] | undefined;
  ververs: () => Promise<void>;
} {
  const [regels, zet] = useState<readonly Trajectregel[]>();
  const ververs = useCallback(async () => {
    if (diensten) zet(await laadRegels(diensten));
  }, [diensten]);
  useEffect(() => {
    let geldig = true;
    if (diensten) void laadRegels(diensten).then((rijen) => geldig && zet(rijen));
    return () => {
      geldig = false;
    };
  }, [diensten]);
  return { regels, ververs };
}

async function laadRegels({ store }: Diensten): Promise<Trajectregel[]> {
  const lijst = await store.opdrachten.lijst();
  if (lijst)
    vergeetAndereTrajecten(
      lijst.map(({ id }) => id),
      voorkeuren,
    );
  const rijen = lijst ?? [];
  return rijen.map((rij) => {
    const stappen = leesSamenvatting(rij)?.stappen;
    return {
      ...rij,
      gewijzigdOp: rij.gewijzigdOp ?? '',
      stap: toStap(stappen),
      teBespreken: stappen?.teBespreken ?? 0,
      stapvoortgang: stappen
        ? ([stappen.team, stappen.scan, stappen.aanpassen, stappen.afvinken] as const)
        : ([NIETS, NIETS, NIETS, NIETS] as const),
    };
  });
}

/** The step that the team is in: the first that is not done; the team itself never holds anybody up. */
function toStap(stappen: Stapvoortgang | undefined): Trajectregel['stap'] {
  if (!stappen) return 1;
  const klaar = toStappenKlaar(stappen);
  if (!stappen.scanBegonnen) return klaar.team ? 2 : 1;
  if (!klaar.scan) return 2;
  return klaar.aanpassen ? 4 : 3;
}
