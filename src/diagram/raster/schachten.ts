/** The lanes of one column: how many steps stand in each, and the upright lines between two of them. */
type Kolom = { tal: Map<number, number>; schachten: { boven: number; onder: number }[] };

/** Keeps per column where upright lines run from lane to lane, so that no step comes to stand in one. */
export type Schachten = {
  /** Whether a step may stand there: not in an upright line, nor beside one of its ends in the same lane. */
  isVrij: (kolom: number, baan: number) => boolean;
  /** Whether an upright line begins or ends at the step that stands there. */
  isVast: (kolom: number, baan: number) => boolean;
  zet: (kolom: number, baan: number) => void;
  haalWeg: (kolom: number, baan: number) => void;
  /** Puts a step in the column of the steps that lead to it, with upright lines; false when that cannot be. */
  verbind: (kolom: number, baan: number, vanaf: readonly number[]) => boolean;
};

export function maakSchachten(): Schachten {
  const kolommen: Kolom[] = [];
  const bij = (k: number): Kolom => (kolommen[k] ??= { tal: new Map(), schachten: [] });
  const aantal = ({ tal }: Kolom, baan: number): number => tal.get(baan) ?? 0;
  const isVrij = (k: number, baan: number): boolean =>
    bij(k).schachten.every(({ boven, onder }) => baan < boven || baan > onder);
  const zet = (k: number, baan: number): void => void bij(k).tal.set(baan, aantal(bij(k), baan) + 1);

  /** Alone in its lane, nothing in the lanes in between, and no other upright line there. */
  const kan = (kolom: Kolom, van: number, naar: number): boolean => {
    const [boven, onder] = van < naar ? [van, naar] : [naar, van];
    if (boven === onder || aantal(kolom, van) !== 1) return false;
    for (let baan = boven + 1; baan < onder; baan += 1) if (aantal(kolom, baan) > 0) return false;
    return kolom.schachten.every((s) => s.onder <= boven || s.boven >= onder);
  };

  return {
    isVrij,
    isVast: (k, baan) => bij(k).schachten.some((s) => s.boven === baan || s.onder === baan),
    zet,
    haalWeg: (k, baan) => void bij(k).tal.set(baan, aantal(bij(k), baan) - 1),
    verbind: (k, baan, vanaf) => {
      const kolom = bij(k);
      const kanten = new Set(vanaf.map((van) => van < baan));
      if (aantal(kolom, baan) > 0 || kanten.size < vanaf.length) return false;
      if (!vanaf.every((van) => kan(kolom, van, baan))) return false;
      zet(k, baan);
      for (const van of vanaf)
        kolom.schachten.push({ boven: Math.min(van, baan), onder: Math.max(van, baan) });
      return true;
    },
  };
}
