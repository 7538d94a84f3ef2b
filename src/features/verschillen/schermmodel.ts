import type { Regelbron } from '../../diagram/zinnen/procesregels.ts';
import type { Merk } from '../../domain/proces/merken.ts';
import {
  type Meetlat,
  type Regiomerk,
  toRegiomerken,
  type Vergelijking,
} from '../../domain/proces/vergelijking.ts';
import { isBeantwoord, telBeantwoord } from '../../domain/scanlijst/beantwoord.ts';
import type { Scanlijst } from '../../domain/scanlijst/scanlijst.ts';
import { toVerdeling, toVerschillen, type Verschil } from '../../domain/wijziging/verschil.ts';

/** Everything that the screen shows about the chosen gemeenten; follows from the answers alone. */
export type Schermmodel = {
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  /** what is said about the process: of each gemeente, or of two gemeenten with each other */
  regelbron: Regelbron;
  verschillen: readonly Verschil[];
  /** beleidsvrijheid on which somebody goes another way: information, never counted */
  eigenBeleid: readonly Verschil[];
  /** drawn id → mark over the chosen gemeenten */
  merken: ReadonlyMap<string, Regiomerk>;
  /** scanpunt id → drawn ids that show it */
  plekken: ReadonlyMap<string, readonly string[]>;
  /** differences that no drawn step shows */
  nietInSchema: readonly Verschil[];
  /** marks of drawn steps, counted */
  tellingen: ReadonlyMap<Merk, number>;
  /** questions that all chosen gemeenten answered, of those that apply to them */
  beantwoord: { gedaan: number; totaal: number };
  /** nobody answered anything yet */
  leeg: boolean;
  /** questions on which every chosen gemeente does as preferred */
  alZo: readonly Verschil[];
};

/** @param gemeente code of the only one to show; undefined = all of them */
export function toSchermmodel(
  { werkwijze: { scanlijst }, raakvlakken }: Meetlat,
  alle: ReadonlyMap<string, Vergelijking>,
  gemeente: string | undefined,
): Schermmodel {
  const vergelijkingen =
    gemeente === undefined ? alle : new Map([...alle].filter(([code]) => code === gemeente));
  const verdelingen = scanlijst.scanpunten.map((punt) => toVerdeling(punt, vergelijkingen));
  return {
    ...toGemeten(scanlijst, vergelijkingen, {
      merken: toRegiomerken(vergelijkingen, raakvlakken),
      verschillen: toVerschillen(scanlijst, vergelijkingen),
    }),
    regelbron: vergelijkingen,
    eigenBeleid: verdelingen.filter(
      ({ scanpunt, anders }) => scanpunt.aard === 'beleidsvrijheid' && anders.length > 0,
    ),
    alZo: verdelingen.filter(
      ({ zoalsPreferent }) => zoalsPreferent.length > 0 && zoalsPreferent.length === vergelijkingen.size,
    ),
  };
}

/** What follows from the marks and differences of any comparison, with the preferente werkwijze or of two gemeenten. */
export function toGemeten(
  { scanpunten }: Pick<Scanlijst, 'scanpunten'>,
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
  { merken, verschillen }: Pick<Schermmodel, 'merken' | 'verschillen'>,
): Omit<Schermmodel, 'eigenBeleid' | 'alZo' | 'regelbron'> {
  const beoordelingen = [...vergelijkingen.values()].map((vergelijking) => vergelijking.beoordelingen);
  const plekken = toPlekken(merken);
  return {
    vergelijkingen,
    verschillen,
    merken,
    plekken,
    nietInSchema: verschillen.filter(({ scanpunt }) => !plekken.has(scanpunt.id)),
    tellingen: telMerken(merken),
    beantwoord: telBeantwoord(scanpunten, beoordelingen),
    leeg: !beoordelingen.some((perPunt) => [...perPunt.values()].some(isBeantwoord)),
  };
}

function toPlekken(merken: ReadonlyMap<string, Regiomerk>): Map<string, string[]> {
  const uit = new Map<string, string[]>();
  for (const [id, { scanpunten }] of merken) {
    for (const punt of scanpunten) {
      const rij = uit.get(punt);
      if (rij) rij.push(id);
      else uit.set(punt, [id]);
    }
  }
  return uit;
}

function telMerken(merken: ReadonlyMap<string, Regiomerk>): Map<Merk, number> {
  const uit = new Map<Merk, number>();
  for (const { merk } of merken.values()) uit.set(merk, (uit.get(merk) ?? 0) + 1);
  return uit;
}
