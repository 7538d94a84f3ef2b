import type { Regioregister } from '../../domain/regio/regioregister.ts';
import { telGronden } from '../../domain/voortgang/gronden.ts';
import {
  type Gemeentestand,
  type Landelijkebron,
  telKlassen,
  toLandelijkeStand,
} from '../../domain/voortgang/landelijk.ts';
import { telPerRegio } from '../../domain/voortgang/regiostand.ts';
import { type Gemeenteregel, toGemeenteregels } from './gemeenteregel.ts';
import type { Kaartstanden } from './kaartstand.ts';

/** Everything that follows from the sources; computed anew only when they change. */
export type Landelijkbeeld = {
  regels: readonly Gemeenteregel[];
  aantallen: ReturnType<typeof telKlassen>;
  gronden: ReturnType<typeof telGronden>;
  regios: ReturnType<typeof telPerRegio>;
  /** facts about codes that are not in the register: never counted, not on the map */
  vreemd: readonly Gemeentestand[];
  voorbeelden: ReadonlyMap<string, Gemeentestand>;
};

/** @param vandaag YYYY-MM-DD */
export function toLandelijkbeeld(
  register: Regioregister,
  bronnen: readonly Landelijkebron[],
  vandaag: string,
): Landelijkbeeld {
  const stand = toLandelijkeStand(bronnen, { voorbeelden: false });
  const codes = register.gemeenten.map(({ code }) => code);
  const bekend = new Set(codes);
  return {
    regels: toGemeenteregels(register, stand, vandaag),
    aantallen: telKlassen(codes, stand),
    gronden: telGronden(codes, stand),
    regios: telPerRegio(register, stand),
    vreemd: [...stand.values()].filter(({ code }) => !bekend.has(code)),
    voorbeelden: toLandelijkeStand(bronnen, { voorbeelden: true }),
  };
}

/**
 * What the map draws. An example is only a layer over gemeenten without news of their own: it never hides
 * a real fact (uitgangspunt 23).
 */
export function toKaartstanden(
  { regels, voorbeelden }: Landelijkbeeld,
  toonVoorbeelden: boolean,
): Kaartstanden {
  return new Map(
    regels.map(({ code, naam, regio, klasse, stand }) => {
      const voorbeeld = toonVoorbeelden && !stand ? voorbeelden.get(code) : undefined;
      const feit = (voorbeeld ?? stand)?.feit;
      return [
        code,
        {
          naam,
          regio,
          klasse: voorbeeld?.klasse ?? klasse,
          onderVoorwaarde: feit?.onderVoorwaarde ?? false,
          voorbeeld: voorbeeld !== undefined,
        },
      ] as const;
    }),
  );
}
