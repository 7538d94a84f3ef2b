import { type Beslismodel, type Celtoets, isAlles, type Variabele, type Waarde } from './beslismodel.ts';

/** Values of one variable that no cell can tell apart; `past` says per cell whether it holds for them. */
export type Waardeklasse = { waarden: readonly Waarde[]; past: ReadonlyMap<string, boolean> };

/** Stands for any text that no cell names. */
export const IETS_ANDERS = '(iets anders)';

/** The classes of a variable: every cell is put to FEEL once per value, however often the tables are tried. */
export function toWaardeklassen(
  model: Beslismodel,
  variabele: Variabele,
  celtoets: Celtoets,
): readonly Waardeklasse[] {
  const cellen = cellenOver(model, variabele.id);
  const klassen = new Map<string, { waarden: Waarde[]; past: ReadonlyMap<string, boolean> }>();
  const voorbeelden = toVoorbeelden(variabele.soort, [...cellen, variabele.grens]);
  for (const waarde of variabele.waarden ?? voorbeelden.filter((w) => isBinnen(variabele, w, celtoets))) {
    const past = new Map(cellen.map((cel) => [cel, celtoets(cel, waarde)]));
    const sleutel = [...past.values()].join();
    const klasse = klassen.get(sleutel);
    if (klasse) klasse.waarden.push(waarde);
    else klassen.set(sleutel, { waarden: [waarde], past });
  }
  return [...klassen.values()];
}

/** Index of the class that behaves like this value; undefined when the variable cannot have it. */
export function klasseVan(
  variabele: Variabele,
  klassen: readonly Waardeklasse[],
  waarde: Waarde,
  celtoets: Celtoets,
): number | undefined {
  const isMogelijk = variabele.waarden?.includes(waarde) ?? isBinnen(variabele, waarde, celtoets);
  if (!isMogelijk) return undefined;
  const plek = klassen.findIndex(({ past }) =>
    [...past].every(([cel, houdt]) => celtoets(cel, waarde) === houdt),
  );
  return plek === -1 ? undefined : plek;
}

function isBinnen({ soort, grens }: Variabele, waarde: Waarde, celtoets: Celtoets): boolean {
  return typeof waarde === soort && (isAlles(grens) || celtoets(grens, waarde));
}

function cellenOver({ tabellen }: Beslismodel, variabele: string): string[] {
  const cellen = tabellen.flatMap(({ kolommen, rijen }) =>
    kolommen.flatMap((kolom, k) =>
      kolom.variabele === variabele ? rijen.map((rij) => rij.cellen[k] ?? '-') : [],
    ),
  );
  return [...new Set(cellen)].filter((cel) => !isAlles(cel));
}

/** Values on both sides of every limit that a cell names: all values between two of them behave alike. */
export function toVoorbeelden(soort: Variabele['soort'], cellen: readonly string[]): Waarde[] {
  const tekst = cellen.join(' ');
  switch (soort) {
    case 'boolean':
      return [true, false];
    case 'string':
      return [...new Set([...tekst.matchAll(/"([^"]*)"/g)].map(([, waarde]) => waarde ?? '')), IETS_ANDERS];
    case 'number': {
      const grenzen = [...tekst.matchAll(/-?\d+(?:\.\d+)?/g)].map(([getal]) => Number(getal));
      const rond = grenzen.flatMap((grens) => [grens - 1, grens, grens + 0.5, grens + 1]);
      return [...new Set(rond.length === 0 ? [0, 1] : rond)].toSorted((a, b) => a - b);
    }
    default:
      return soort satisfies never;
  }
}
