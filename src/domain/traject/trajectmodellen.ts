import type { Procesmodel } from '../proces/procesmodel.ts';
import { leesKoppelingen } from './sleutels.ts';
import type { Eigenmodel, Traject } from './traject.ts';
import { toGemeenten } from './trajectgemeenten.ts';

/** A process model of the traject with what people said about it. */
export type Trajectmodel = Eigenmodel & {
  id: string;
  /** codes, in the order of the traject */
  gemeenten: readonly string[];
  /** baan of the model → our baan, null = none of ours; absence = nobody said anything */
  banen: ReadonlyMap<string, string | null>;
  /** step of the model → our deelstappen, empty = none of ours; absence = nobody said anything */
  stappen: ReadonlyMap<string, readonly string[]>;
};

/** The gemeenten for which a model holds, in the order of the traject. */
export function toModelgemeenten(traject: Traject, model: string): string[] {
  return toGemeenten(traject)
    .map(({ code }) => code)
    .filter((code) => traject.modelgemeenten[code]?.waarde === model);
}

/** One model; undefined when it is not (or no longer) there. */
export function toTrajectmodel(traject: Traject, id: string): Trajectmodel | undefined {
  const opgeslagen = Object.hasOwn(traject.procesmodellen, id) ? traject.procesmodellen[id] : undefined;
  return (
    opgeslagen && {
      ...opgeslagen.waarde,
      id,
      gemeenten: toModelgemeenten(traject, id),
      banen: leesKoppelingen(traject.baankoppelingen, id),
      stappen: leesKoppelingen(traject.stapkoppelingen, id),
    }
  );
}

/** The models the one that was read last stands last; also those that hold for nobody. */
export function toTrajectmodellen(traject: Traject): Trajectmodel[] {
  return Object.entries(traject.procesmodellen)
    .toSorted(([a, x], [b, y]) => (x.op < y.op || (x.op === y.op && a < b) ? -1 : 1))
    .flatMap(([id]) => toTrajectmodel(traject, id) ?? []);
}

/** What people said about banen and steps that a newer version of the model does not have; ids of the model. */
export function toVervallenKeuzes(
  { banen, stappen }: Pick<Trajectmodel, 'banen' | 'stappen'>,
  nieuw: Procesmodel,
): { banen: string[]; stappen: string[] } {
  const blijft = new Set(nieuw.banen.map(({ id }) => id));
  return {
    banen: [...banen.keys()].filter((id) => !blijft.has(id)),
    stappen: [...stappen.keys()].filter((id) => !Object.hasOwn(nieuw.graaf.stappen, id)),
  };
}

/** Id of the model that holds for a gemeente; undefined when there is none or it was removed meanwhile. */
export function toModelVan(traject: Traject, gemeente: string): string | undefined {
  const id = traject.modelgemeenten[gemeente]?.waarde;
  return id !== undefined && Object.hasOwn(traject.procesmodellen, id) ? id : undefined;
}
