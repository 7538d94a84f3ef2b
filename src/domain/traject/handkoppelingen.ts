import type { Koppeling } from '../proces/koppeling.ts';

/**
 * What people said per step of a model, as koppelingen in which no step stands twice: two steps of the model that
 * share one of ours belong together, and so do two of ours that share a step of the model. What was said about a
 * step that one of the processes no longer has is left out; when nothing of ours is left, nothing was said.
 * @param keuzes step of the model → our steps, empty = none of ours
 */
export function toHandkoppelingen(
  keuzes: ReadonlyMap<string, readonly string[]>,
  { huidig, voorkeur }: { huidig: ReadonlySet<string>; voorkeur: ReadonlySet<string> },
): Koppeling[] {
  const uit: { huidig: string[]; voorkeur: string[] }[] = [];
  for (const [stap, gekozen] of keuzes) {
    const onze = gekozen.filter((id) => voorkeur.has(id));
    if (!huidig.has(stap) || (onze.length === 0 && gekozen.length > 0)) continue;
    const samen = uit.filter((groep) => groep.voorkeur.some((id) => onze.includes(id)));
    for (const groep of samen) uit.splice(uit.indexOf(groep), 1);
    uit.push({
      huidig: [...samen.flatMap((groep) => groep.huidig), stap],
      voorkeur: [...new Set([...samen.flatMap((groep) => groep.voorkeur), ...onze])],
    });
  }
  return uit.map((groep) => ({ ...groep, score: 1, grond: 'handmatig' }));
}
