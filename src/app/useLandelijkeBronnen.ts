import { useCallback, useEffect, useState } from 'react';
import type { Landelijkebron } from '../domain/voortgang/landelijkebron.ts';
import type { Trajectvoortgang } from '../domain/voortgang/voortgangsbestand.ts';
import { migreerVoortgang } from '../storage/migraties.ts';
import type { Trajectregel } from '../storage/trajectlijst.ts';
import { controleerVoortgang } from './controleerVoortgang.ts';
import type { Diensten, Samenvatting } from './diensten.ts';

/**
 * What the national stand is counted from: trajecten in this browser and files that were read in.
 * A traject that is in both counts once, with its newest stand.
 */
export function useLandelijkeBronnen(diensten: Diensten | undefined): {
  bronnen: readonly Landelijkebron[] | undefined;
  ververs: () => Promise<void>;
} {
  const [bronnen, zet] = useState<readonly Landelijkebron[]>();
  const ververs = useCallback(async () => {
    if (diensten) zet(await laadBronnen(diensten));
  }, [diensten]);
  useEffect(() => {
    let geldig = true;
    if (diensten) void laadBronnen(diensten).then((geladen) => geldig && zet(geladen));
    return () => {
      geldig = false;
    };
  }, [diensten]);
  return { bronnen, ververs };
}

async function laadBronnen({ store, landelijk }: Diensten): Promise<Landelijkebron[]> {
  const regels = (await store.opdrachten.lijst()) ?? [];
  const uitBrowser = regels.flatMap((regel): Landelijkebron[] => {
    const voortgang = leesBewaard(leesSamenvatting(regel)?.voortgang);
    if (!voortgang) return [];
    return [{ id: regel.id, soort: 'browser', moment: regel.gewijzigdOp ?? voortgang.stand, voortgang }];
  });
  // Without browser storage there is nothing read in either; the page says so when one reads a file.
  const ingelezen = await landelijk.alle().catch(() => []);
  const uitBestand = ingelezen.flatMap(({ bron, opgeslagenOp, voortgang: ruw }): Landelijkebron[] => {
    const voortgang = leesBewaard(ruw);
    return voortgang ? [{ id: `bestand/${bron}`, soort: 'bestand', moment: opgeslagenOp, voortgang }] : [];
  });
  return [...uitBrowser, ...uitBestand];
}

/** What this browser keeps does not say its shape: it is read as the oldest, and keeps what it has. */
function leesBewaard(voortgang: unknown): Trajectvoortgang | null {
  return controleerVoortgang(migreerVoortgang(voortgang, 1));
}

/** The summary that an earlier or this version left in the list. */
export function leesSamenvatting({ samenvatting }: Trajectregel): Partial<Samenvatting> | undefined {
  return typeof samenvatting === 'object' && samenvatting !== null ? samenvatting : undefined;
}
