import type { Gemeente } from '../../domain/regio/gemeente.ts';
import { toOpvolging } from '../../domain/regio/herindeling.ts';
import { gemeentenOp, type Regioregister } from '../../domain/regio/regioregister.ts';
import { opNaam } from '../../domain/regio/zoeksleutel.ts';
import { type Feitenindex, toFeitenindex } from '../../domain/voortgang/feitenindex.ts';
import type { Trajectkeuze } from '../../domain/voortgang/handfeit.ts';
import {
  type Geldend,
  type Herbevestigreden,
  toHerbevestigredenen,
} from '../../domain/voortgang/herbevestiging.ts';
import { telKlassen } from '../../domain/voortgang/kaarttelling.ts';
import type { Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { type Gemeentestand, toLandelijkeStandOp } from '../../domain/voortgang/landelijkeStand.ts';
import { toLeeftijddag } from '../../domain/voortgang/ouderdom.ts';
import { telPerRegio } from '../../domain/voortgang/regiostand.ts';
import { type Gemeenteregel, toGemeenteregels } from './gemeenteregel.ts';
import type { Kaartstanden } from './kaartstand.ts';
import { isGefilterd, type Selectie, toKring } from './selectie/selectie.ts';

/** All facts, ready to be asked for any day; made once per set of sources. */
export type Landelijkeindex = {
  feiten: Feitenindex;
  voorbeelden: Feitenindex;
  /** the gemeenten of the register in the order of their names */
  opNaam: readonly Gemeente[];
};

export function toLandelijkeindex(
  register: Regioregister,
  bronnen: readonly Landelijkebron[],
  keuzes: readonly Trajectkeuze[] = [],
): Landelijkeindex {
  const opvolging = toOpvolging(register.herindelingen, register.peildatum);
  return {
    feiten: toFeitenindex({ bronnen, keuzes, opvolging }),
    voorbeelden: toFeitenindex({ bronnen, opvolging, voorbeelden: true }),
    opNaam: opNaam(register.gemeenten, ({ weergavenaam }) => weergavenaam),
  };
}

/** Everything that holds on one day. */
export type Landelijkbeeld = {
  /** the day that is shown, YYYY-MM-DD */
  peildatum: string;
  vandaag: string;
  /** the gemeenten that exist on that day */
  gemeenten: readonly Gemeente[];
  /** the same, by name */
  regels: readonly Gemeenteregel[];
  stand: ReadonlyMap<string, Gemeentestand>;
  /** facts about codes that are not in the register: never counted, not on the map */
  vreemd: readonly Gemeentestand[];
  voorbeelden: ReadonlyMap<string, Gemeentestand>;
};

/** The age of news is counted from the day that is shown, from today when that is still to come. */
export function toLandelijkbeeld(
  register: Regioregister,
  index: Landelijkeindex,
  { peildatum, vandaag }: { peildatum: string; vandaag: string },
): Landelijkbeeld {
  const stand = toLandelijkeStandOp(index.feiten, peildatum);
  const gemeenten = gemeentenOp(register, peildatum);
  const bekend = new Set(gemeenten.map(({ code }) => code));
  return {
    peildatum,
    vandaag,
    gemeenten,
    regels: toGemeenteregels(
      register,
      gemeentenOp({ ...register, gemeenten: index.opNaam }, peildatum),
      stand,
      toLeeftijddag(peildatum, vandaag),
    ),
    stand,
    vreemd: [...stand.values()].filter(({ code }) => !bekend.has(code)),
    voorbeelden: toLandelijkeStandOp(index.voorbeelden, peildatum),
  };
}

/** What is counted over the gemeenten that the filters on place and size leave. */
export type Landelijketelling = {
  /** codes of those gemeenten */
  kring: ReadonlySet<string>;
  /** codes of those of them whose class the legend shows; undefined = every gemeente of the register */
  zichtbaar: ReadonlySet<string> | undefined;
  aantallen: ReturnType<typeof telKlassen>;
  /** what the legend says: per class, shown or hidden, over the gemeenten that all other filters leave */
  legenda: ReturnType<typeof telKlassen>;
  /** check-offs that have to be confirmed again, with why */
  opnieuw: ReadonlyMap<string, readonly Herbevestigreden[]>;
  /** codes of the gemeenten that stand in more trajecten */
  overlap: ReadonlySet<string>;
  /** only regio's with a gemeente in it */
  regios: ReturnType<typeof telPerRegio>;
};

export function toLandelijketelling(
  register: Regioregister,
  { stand, regels, peildatum, gemeenten: alle }: Landelijkbeeld,
  selectie: Selectie,
  geldend: Geldend,
): Landelijketelling {
  const gemeenten = toKring({ ...register, gemeenten: alle }, selectie);
  const kring = new Set(gemeenten.map(({ code }) => code));
  const opnieuw = new Map(
    [...kring].flatMap((code) => {
      const feit = stand.get(code)?.feit;
      const redenen = feit ? toHerbevestigredenen(feit, geldend, peildatum) : [];
      return redenen.length === 0 ? [] : [[code, redenen] as const];
    }),
  );
  const overlap = new Set([...kring].filter((code) => new Set(stand.get(code)?.trajecten).size > 1));
  const rest = new Set(
    [...kring].filter(
      (code) => (!selectie.opnieuw || opnieuw.has(code)) && (!selectie.overlap || overlap.has(code)),
    ),
  );
  const isZichtbaar = ({ code, klasse }: Gemeenteregel) => rest.has(code) && selectie.klassen.has(klasse);
  return {
    kring,
    zichtbaar: isGefilterd(selectie)
      ? new Set(regels.filter(isZichtbaar).map(({ code }) => code))
      : undefined,
    aantallen: telKlassen([...kring], stand),
    legenda: telKlassen([...rest], stand),
    opnieuw,
    overlap,
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
