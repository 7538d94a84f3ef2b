import type { Procesgraaf } from './procesgraaf.ts';

/** A lane that is none of ours keeps its id, unless that means one of ours. */
export function vertaalBanen(graaf: Procesgraaf, banen: ReadonlyMap<string, string | null>): Procesgraaf {
  const onze = new Set([...banen.values()].flatMap((baan) => baan ?? []));
  const vertaal = <T extends { baan: string }>(delen: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(delen).map(([id, deel]) => {
        const vrij = onze.has(deel.baan) ? `nu:${deel.baan}` : deel.baan;
        return [id, { ...deel, baan: banen.get(deel.baan) ?? vrij }];
      }),
    );
  return {
    stappen: vertaal(graaf.stappen),
    poorten: vertaal(graaf.poorten),
    gebeurtenissen: vertaal(graaf.gebeurtenissen),
    overgangen: graaf.overgangen,
  };
}
