import * as z from 'zod/mini';
import { Handfeit, Trajectkeuze } from '../domain/voortgang/handfeit.ts';
import type { Handbron, Landelijkebron, Trajectbron } from '../domain/voortgang/landelijkebron.ts';
import type { Trajectvoortgang } from '../domain/voortgang/voortgangsbestand.ts';
import type { Ingelezen, Landelijkbewaard } from '../storage/landelijkeOpslag.ts';
import { migreerVoortgang } from '../storage/migraties.ts';
import { VOORTGANGFORMAAT } from '../storage/voortgangsbestand.ts';
import type { Trajectregel } from '../storage/trajectlijst.ts';
import { controleerVoortgang } from './controleerVoortgang.ts';
import type { Diensten, Samenvatting } from './diensten.ts';
import { isOpslagfout } from './isOpslagfout.ts';

/** What the national stand is counted from, and what was chosen where two trajecten name one gemeente. */
export type Landelijkegegevens = {
  bronnen: readonly Landelijkebron[];
  keuzes: readonly Trajectkeuze[];
};

/** Trajecten in this browser, files that were read in, and what was set by hand. */
export async function laadLandelijkeGegevens(diensten: Diensten): Promise<Landelijkegegevens> {
  const [uitBrowser, bewaard] = await Promise.all([laadBrowserbronnen(diensten), laadBewaard(diensten)]);
  return {
    bronnen: [...uitBrowser, ...toBestandsbronnen(bewaard.ingelezen), ...toHandbronnen(bewaard.handfeiten)],
    keuzes: bewaard.keuzes.flatMap((keuze) => z.safeParse(Trajectkeuze, keuze).data ?? []),
  };
}

/** Without browser storage there is nothing read in either; the page says so when one reads a file. */
function laadBewaard({ landelijk }: Diensten): Promise<Landelijkbewaard> {
  return landelijk.alles().catch((fout: unknown) => {
    if (isOpslagfout(fout)) return { ingelezen: [], handfeiten: [], keuzes: [] };
    throw fout;
  });
}

/** What the trajecten in this browser say. */
export async function laadBrowserbronnen({ store }: Diensten): Promise<Trajectbron[]> {
  const regels = (await store.opdrachten.lijst()) ?? [];
  return regels.flatMap((regel): Trajectbron[] => {
    const voortgang = leesBewaard(leesSamenvatting(regel)?.voortgang);
    if (!voortgang) return [];
    return [{ id: regel.id, soort: 'browser', moment: regel.gewijzigdOp ?? voortgang.stand, voortgang }];
  });
}

export function toBestandsbronnen(ingelezen: readonly Ingelezen[]): Trajectbron[] {
  return ingelezen.flatMap(({ bron, opgeslagenOp, formaat, voortgang: ruw }): Trajectbron[] => {
    // Checked when it was read in, and only we write here; checking hundreds again would keep the page waiting.
    const voortgang = formaat === VOORTGANGFORMAAT ? (ruw as Trajectvoortgang) : leesBewaard(ruw);
    return voortgang ? [{ id: `bestand/${bron}`, soort: 'bestand', moment: opgeslagenOp, voortgang }] : [];
  });
}

function toHandbronnen(handfeiten: readonly unknown[]): Handbron[] {
  return handfeiten.flatMap((ruw): Handbron[] => {
    const feit = z.safeParse(Handfeit, ruw).data;
    return feit ? [{ id: feit.id, soort: 'hand', moment: feit.vastgelegdOp, feit }] : [];
  });
}

/** What this browser keeps does not say its shape: it is read as the oldest, and keeps what it has. */
function leesBewaard(voortgang: unknown): Trajectvoortgang | null {
  return controleerVoortgang(migreerVoortgang(voortgang, 1));
}

/** The summary that an earlier or this version left in the list. */
export function leesSamenvatting({ samenvatting }: Trajectregel): Partial<Samenvatting> | undefined {
  return typeof samenvatting === 'object' && samenvatting !== null ? samenvatting : undefined;
}
