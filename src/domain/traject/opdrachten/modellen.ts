import type { Mutatie } from '../mutatie.ts';
import { koppelsleutel, leesKoppelingen } from '../sleutels.ts';
import type { Eigenmodel, Traject } from '../traject.ts';
import { toModelgemeenten, toTrajectmodel, toVervallenKeuzes } from '../trajectmodellen.ts';

type Modelgebeurtenis = 'erbij' | 'weg' | 'vervangen';

/** Adds a process model (`id` is new and holds no slash) for these gemeenten; a model they had lets them go. */
export function voegModelToe(
  traject: Traject,
  id: string,
  { gemeenten, ...model }: Eigenmodel & { gemeenten: readonly string[] },
  nieuwId: () => string,
): Mutatie[] {
  const erbij = gemeenten.filter((code) => traject.gemeenten[code]);
  return [
    { deel: 'procesmodellen', sleutel: id, waarde: model },
    ...erbij.map((code) => zetModel(code, id)),
    meld('erbij', erbij, nieuwId),
  ];
}

/** Puts a newer version in the place of a model. What was said about banen and steps that are still there stays. */
export function vervangModel(
  traject: Traject,
  id: string,
  nieuw: Eigenmodel,
  nieuwId: () => string,
): Mutatie[] {
  const huidig = toTrajectmodel(traject, id);
  if (!huidig) return [];
  const { banen, stappen } = toVervallenKeuzes(huidig, nieuw.model);
  return [
    { deel: 'procesmodellen', sleutel: id, waarde: nieuw },
    ...wisKoppelingen(id, banen, stappen),
    meld('vervangen', toModelgemeenten(traject, id), nieuwId),
  ];
}

/** Takes a model out with everything that was said about it; one undo brings all of it back. */
export function verwijderModel(traject: Traject, id: string, nieuwId: () => string): Mutatie[] {
  const huidig = toTrajectmodel(traject, id);
  if (!huidig) return [];
  const { gemeenten, banen, stappen } = huidig;
  return [
    { deel: 'procesmodellen', sleutel: id, waarde: undefined },
    ...gemeenten.map((code) => zetModel(code, undefined)),
    ...wisKoppelingen(id, [...banen.keys()], [...stappen.keys()]),
    meld('weg', gemeenten, nieuwId),
  ];
}

/** Says for which gemeenten a model holds; a gemeente has one model at most. */
export function zetModelgemeenten(
  traject: Traject,
  id: string,
  gemeenten: readonly string[],
  nieuwId: () => string,
): Mutatie[] {
  if (!traject.procesmodellen[id]) return [];
  const nu = toModelgemeenten(traject, id);
  const erbij = gemeenten.filter((code) => traject.gemeenten[code] && !nu.includes(code));
  const weg = nu.filter((code) => !gemeenten.includes(code));
  return [
    ...erbij.map((code) => zetModel(code, id)),
    ...weg.map((code) => zetModel(code, undefined)),
    ...(erbij.length > 0 ? [meld('erbij', erbij, nieuwId)] : []),
    ...(weg.length > 0 ? [meld('weg', weg, nieuwId)] : []),
  ];
}

/** Which of our banen a baan of a model is; null = none of ours, undefined = the proposal again. */
export function zetBaankoppeling(model: string, baan: string, waarde: string | null | undefined): Mutatie[] {
  return [{ deel: 'baankoppelingen', sleutel: koppelsleutel(model, baan), waarde }];
}

/** Which of our deelstappen a step of a model is; empty = none of ours. */
export function zetStapkoppeling(model: string, stap: string, onze: readonly string[]): Mutatie[] {
  return [{ deel: 'stapkoppelingen', sleutel: koppelsleutel(model, stap), waarde: [...new Set(onze)] }];
}

/**
 * A step of a model is one more of ours, beside what people said before. What was only proposed for it is not
 * confirmed by this, so it is not kept.
 */
export function voegStapkoppelingToe(traject: Traject, model: string, stap: string, onze: string): Mutatie[] {
  const gezegd = leesKoppelingen(traject.stapkoppelingen, model).get(stap) ?? [];
  return zetStapkoppeling(model, stap, [...gezegd, onze]);
}

/** Leaves a step to the proposal again. */
export function wisStapkoppeling(model: string, stap: string): Mutatie[] {
  return [{ deel: 'stapkoppelingen', sleutel: koppelsleutel(model, stap), waarde: undefined }];
}

function zetModel(gemeente: string, model: string | undefined): Mutatie {
  return { deel: 'modelgemeenten', sleutel: gemeente, waarde: model };
}

function wisKoppelingen(model: string, banen: readonly string[], stappen: readonly string[]): Mutatie[] {
  return [
    ...banen.flatMap((baan) => zetBaankoppeling(model, baan, undefined)),
    ...stappen.flatMap((stap) => wisStapkoppeling(model, stap)),
  ];
}

function meld(wat: Modelgebeurtenis, gemeenten: readonly string[], nieuwId: () => string): Mutatie {
  return {
    deel: 'journaal',
    sleutel: nieuwId(),
    waarde: { soort: 'procesmodel', wat, gemeenten: [...gemeenten] },
  };
}
