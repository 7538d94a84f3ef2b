import { toOpvolging } from '../../domain/regio/herindeling.ts';
import { gemeentenOp, type Regioregister } from '../../domain/regio/regioregister.ts';
import { toFeitenindex } from '../../domain/voortgang/feitenindex.ts';
import { telGronden } from '../../domain/voortgang/gronden.ts';
import { telKlassen } from '../../domain/voortgang/kaarttelling.ts';
import type { Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { type Gemeentestand, toLandelijkeStandOp } from '../../domain/voortgang/landelijkeStand.ts';
import { telPerRegio } from '../../domain/voortgang/regiostand.ts';
import { type Gemeenteregel, toGemeenteregels } from './gemeenteregel.ts';
import type { Kaartstanden } from './kaartstand.ts';
import { isGefilterd, type Selectie, toKring } from './selectie/selectie.ts';

/** Everything that follows from the sources; computed anew only when they change. */
export type Landelijkbeeld = {
  /** the day that it is about, YYYY-MM-DD */
  vandaag: string;
  regels: readonly Gemeenteregel[];
  stand: ReadonlyMap<string, Gemeentestand>;
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
  const opvolging = toOpvolging(register.herindelingen, register.peildatum);
  const stand = toLandelijkeStandOp(toFeitenindex({ bronnen, opvolging }), vandaag);
  const bekend = new Set(gemeentenOp(register, vandaag).map(({ code }) => code));
  return {
    vandaag,
    regels: toGemeenteregels(register, stand, vandaag),
    stand,
    vreemd: [...stand.values()].filter(({ code }) => !bekend.has(code)),
    voorbeelden: toLandelijkeStandOp(toFeitenindex({ bronnen, opvolging, voorbeelden: true }), vandaag),
  };
}

/** What is counted over the gemeenten that the filters on place and size leave. */
export type Landelijketelling = {
  /** codes of those gemeenten */
  kring: ReadonlySet<string>;
  /** codes of those of them whose class the legend shows; undefined = every gemeente of the register */
  zichtbaar: ReadonlySet<string> | undefined;
  aantallen: ReturnType<typeof telKlassen>;
  gronden: ReturnType<typeof telGronden>;
  /** only regio's with a gemeente in it */
  regios: ReturnType<typeof telPerRegio>;
};

/** The legend counts all classes, also those it hides; the grounds count what is shown. */
export function toLandelijketelling(
  register: Regioregister,
  { stand, regels, vandaag }: Pick<Landelijkbeeld, 'stand' | 'regels' | 'vandaag'>,
  selectie: Selectie,
): Landelijketelling {
  const gemeenten = toKring({ ...register, gemeenten: gemeentenOp(register, vandaag) }, selectie);
  const kring = new Set(gemeenten.map(({ code }) => code));
  const zichtbaar = regels.flatMap(({ code, klasse }) =>
    kring.has(code) && selectie.klassen.has(klasse) ? [code] : [],
  );
  return {
    kring,
    zichtbaar: isGefilterd(selectie) ? new Set(zichtbaar) : undefined,
    aantallen: telKlassen([...kring], stand),
    gronden: telGronden(zichtbaar, stand, vandaag),
    regios: telPerRegio({ ...register, gemeenten }, stand).filter((regio) => regio.gemeenten.length > 0),
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
