import type { Vergelijking } from '../../domain/proces/vergelijking.ts';
import { isAfgehandeld } from '../../domain/scanlijst/beantwoord.ts';
import type { Scanlijst } from '../../domain/scanlijst/scanlijst.ts';
import { type Antwoordstand, toAntwoordstand } from '../../domain/traject/antwoordgroepen.ts';
import { sleutel } from '../../domain/traject/sleutels.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import type { Kolom } from '../../domain/traject/trajectgemeenten.ts';

/** A column as it stands on one question. */
export type Vraagkolom = {
  id: string;
  naam: string;
  /** codes that the question is asked of: without those for which it fell away */
  gemeenten: readonly string[];
  stand: Antwoordstand;
  /** id of the scanpunt whose answer makes the question fall away for the whole column */
  overgeslagenDoor: string | undefined;
  klaar: boolean;
};

type Stand = {
  traject: Traject;
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  kolommen: readonly Kolom[];
};

/** Every column of one question. */
export function toVraagkolommen(
  { traject, vergelijkingen, kolommen }: Stand,
  scanpunt: string,
): Vraagkolom[] {
  return kolommen.map(({ id, naam, gemeenten }) => {
    const codes = gemeenten.map(({ code }) => code);
    const door = codes.map((code) => {
      const beoordeling = vergelijkingen.get(code)?.beoordelingen.get(scanpunt);
      return beoordeling?.soort === 'overgeslagen' ? beoordeling.door : undefined;
    });
    const gevraagd = codes.filter((_, plek) => door[plek] === undefined);
    return {
      id,
      naam,
      gemeenten: gevraagd,
      stand: toAntwoordstand(traject, scanpunt, gevraagd),
      overgeslagenDoor: gevraagd.length === 0 ? door[0] : undefined,
      klaar: isKlaar({ traject, vergelijkingen, kolommen: [{ id, naam, gemeenten }] }, scanpunt),
    };
  });
}

/** Whether every gemeente of these columns has answered, or need not. */
export function isKlaar({ vergelijkingen, kolommen }: Stand, scanpunt: string): boolean {
  return kolommen.every(({ gemeenten }) =>
    gemeenten.every(({ code }) => isAfgehandeld(vergelijkingen.get(code)?.beoordelingen.get(scanpunt))),
  );
}

/** Whether the question fell away for every gemeente of these columns. */
export function isOveralOvergeslagen(
  { vergelijkingen, kolommen }: Pick<Stand, 'vergelijkingen' | 'kolommen'>,
  scanpunt: string,
): boolean {
  return kolommen.every(({ gemeenten }) =>
    gemeenten.every(
      ({ code }) => vergelijkingen.get(code)?.beoordelingen.get(scanpunt)?.soort === 'overgeslagen',
    ),
  );
}

/** Id of the column that stands for all of them. */
export const HELE_REGIO = 'hele-regio';

/** All columns as one, for answering at once; derived, never stored (uitgangspunt 14). */
export function toHeleRegio(
  traject: Traject,
  scanpunt: string,
  kolommen: readonly Vraagkolom[],
  naam: string,
): Vraagkolom {
  const gemeenten = kolommen.flatMap((kolom) => kolom.gemeenten);
  return {
    id: HELE_REGIO,
    naam,
    gemeenten,
    stand: toAntwoordstand(traject, scanpunt, gemeenten),
    overgeslagenDoor: undefined,
    klaar: kolommen.every(({ klaar }) => klaar),
  };
}

/** The gemeenten whose answer was given under another version of the list (uitgangspunt 28). */
export function toVerouderd(
  traject: Traject,
  { versie }: Scanlijst,
  scanpunt: string,
  gemeenten: readonly string[],
): string[] {
  return gemeenten.filter((gemeente) => {
    const gegeven = traject.antwoorden[sleutel(gemeente, scanpunt)];
    return gegeven?.versie !== undefined && gegeven.versie !== versie;
  });
}
