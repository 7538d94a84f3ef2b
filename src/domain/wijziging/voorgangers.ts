import type { Volgorderegel } from '../scanlijst/scanlijst.ts';

/** What has to be done first, by id of the change that waits. */
export type Voorgangers = ReadonlyMap<string, readonly string[]>;

/**
 * What waits for what: the rules of the content, and what the team said about its own changes. What waits
 * for itself, round a circle, is left out: nobody can begin there.
 */
export function toVoorgangers(
  regels: readonly Volgorderegel[],
  eigen: readonly { id: string; na?: readonly string[] | undefined }[] = [],
): Voorgangers {
  const graaf = toGraaf(regels, eigen);
  const kring = new Map(vindKringen(graaf).flatMap((ids, nummer) => ids.map((id) => [id, nummer] as const)));
  return new Map(
    [...graaf].map(([id, na]) => [
      id,
      na.filter((eerst) => eerst !== id && (!kring.has(id) || kring.get(id) !== kring.get(eerst))),
    ]),
  );
}

/** As written, circles and all. */
export function toGraaf(
  regels: readonly Volgorderegel[],
  eigen: readonly { id: string; na?: readonly string[] | undefined }[] = [],
): Map<string, string[]> {
  const graaf = new Map<string, string[]>();
  const voegToe = (id: string, na: readonly string[]) =>
    graaf.set(id, [...new Set([...(graaf.get(id) ?? []), ...na])]);
  for (const { wijziging, na } of regels) voegToe(wijziging, na);
  for (const { id, na = [] } of eigen) if (na.length > 0) voegToe(id, na);
  return graaf;
}

/** Ids that wait for each other, directly or by way of others: one list per circle, in the order of the graph. */
export function vindKringen(graaf: ReadonlyMap<string, readonly string[]>): string[][] {
  const bereik = new Map([...graaf.keys()].map((id) => [id, toBereik(graaf, id)]));
  const gezien = new Set<string>();
  return [...graaf.keys()].flatMap((id) => {
    if (gezien.has(id) || !bereik.get(id)?.has(id)) return [];
    const kring = [...graaf.keys()].filter(
      (ander) => bereik.get(id)?.has(ander) && bereik.get(ander)?.has(id),
    );
    for (const lid of kring) gezien.add(lid);
    return [kring];
  });
}

/** Everything that has to be done before `id`, near and far; itself too when it stands on a circle. */
export function toBereik(graaf: ReadonlyMap<string, readonly string[]>, id: string): Set<string> {
  const bereik = new Set<string>();
  const wachtrij = [...(graaf.get(id) ?? [])];
  for (let knoop = wachtrij.pop(); knoop !== undefined; knoop = wachtrij.pop()) {
    if (bereik.has(knoop)) continue;
    bereik.add(knoop);
    wachtrij.push(...(graaf.get(knoop) ?? []));
  }
  return bereik;
}
