import type { Mutatie } from '../mutatie.ts';
import { koppelsleutel, leesKoppelingen } from '../sleutels.ts';
import type { Eigenmodel, Traject } from '../traject.ts';
import { toModelgemeenten } from '../trajectmodellen.ts';

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
  if (!traject.procesmodellen[id]) return [];
  const banen = new Set(nieuw.model.banen.map((baan) => baan.id));
  return [
    { deel: 'procesmodellen', sleutel: id, waarde: nieuw },
    ...wisKoppelingen(
      traject,
      id,
      (baan) => !banen.has(baan),
      (stap) => !Object.hasOwn(nieuw.model.graaf.stappen, stap),
    ),
    meld('vervangen', toModelgemeenten(traject, id), nieuwId),
  ];
}

/** Takes a model out with everything that was said about it; one undo brings all of it back. */
export function verwijderModel(traject: Traject, id: string, nieuwId: () => string): Mutatie[] {
  if (!traject.procesmodellen[id]) return [];
  const gemeenten = toModelgemeenten(traject, id);
  return [
    { deel: 'procesmodellen', sleutel: id, waarde: undefined },
    ...gemeenten.map((code) => zetModel(code, undefined)),
    ...wisKoppelingen(
      traject,
      id,
      () => true,
      () => true,
    ),
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

/** Leaves a step to the proposal again. */
export function wisStapkoppeling(model: string, stap: string): Mutatie[] {
  return [{ deel: 'stapkoppelingen', sleutel: koppelsleutel(model, stap), waarde: undefined }];
}

function zetModel(gemeente: string, model: string | undefined): Mutatie {
  return { deel: 'modelgemeenten', sleutel: gemeente, waarde: model };
}

function wisKoppelingen(
  traject: Traject,
  model: string,
  isWegBaan: (baan: string) => boolean,
  isWegStap: (stap: string) => boolean,
): Mutatie[] {
  const banen = [...leesKoppelingen(traject.baankoppelingen, model).keys()].filter(isWegBaan);
  const stappen = [...leesKoppelingen(traject.stapkoppelingen, model).keys()].filter(isWegStap);
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
