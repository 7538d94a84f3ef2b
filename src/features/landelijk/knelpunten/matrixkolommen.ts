import { type Knelpunt, toPunten, toVerschilt } from '../../../domain/voortgang/knelpunten.ts';
import type { Afvinkcriteria } from '../../../domain/werkwijze/afvinkpunt.ts';
import type { Gemeenteregel } from '../gemeenteregel.ts';
import type { Vragen } from './Knelpunten.tsx';

/** What stands in a cell; undefined: not known. */
export type Matrixwaarde = 'anders' | 'gelijk' | 'in-orde' | 'voorwaarde' | 'open' | undefined;
export type Matrixsoort = 'vragen' | 'punten';

export type Matrixinhoud = {
  soort: Matrixsoort;
  kolommen: readonly { id: string; kop: string; titel: string | undefined }[];
  /** only gemeenten of which something is known */
  regels: readonly Gemeenteregel[];
  waarden: (regel: Gemeenteregel) => Readonly<Record<string, Matrixwaarde>>;
};

/** Every gemeente against every question that can be compared. */
export function toVragenmatrix(
  regels: readonly Gemeenteregel[],
  knelpunten: readonly Knelpunt[],
  vragen: Vragen,
): Matrixinhoud {
  const waarden = ({ stand }: Gemeenteregel) =>
    Object.fromEntries(
      Object.entries(stand ? toVerschilt(stand) : {}).map(([id, anders]) => [
        id,
        anders ? 'anders' : 'gelijk',
      ]),
    ) satisfies Record<string, Matrixwaarde>;
  return {
    soort: 'vragen',
    kolommen: knelpunten.map(({ scanpunt }) => ({
      id: scanpunt,
      kop: String(vragen.get(scanpunt)?.nummer ?? scanpunt),
      titel: vragen.get(scanpunt)?.vraag,
    })),
    regels,
    waarden,
  };
}

/** Every gemeente against each of the points of afvinken. */
export function toPuntenmatrix(
  regels: readonly Gemeenteregel[],
  { punten }: Pick<Afvinkcriteria, 'punten'>,
): Matrixinhoud {
  return {
    soort: 'punten',
    kolommen: punten.map(({ id, nr, titel }) => ({ id, kop: String(nr), titel })),
    regels: regels.filter(({ stand }) => stand && toPunten(stand) !== undefined),
    waarden: ({ stand }) => (stand && toPunten(stand)) ?? {},
  };
}
