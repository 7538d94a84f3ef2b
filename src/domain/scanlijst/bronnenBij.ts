import type { Bron } from './bron.ts';

/** The sources that a herkomst names ("DNZ-PROJ, SPR-1", "PW-2026 artikel 10d"), in the order of the text. */
export function bronnenBij(waar: string, bronnen: readonly Bron[]): Bron[] {
  const plek = (sleutel: string) => {
    const veilig = sleutel.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return waar.search(new RegExp(`(?<![\\w-])${veilig}(?![\\w-])`));
  };
  return bronnen
    .map((bron) => ({ bron, op: plek(bron.sleutel) }))
    .filter(({ op }) => op >= 0)
    .sort((a, b) => a.op - b.op)
    .map(({ bron }) => bron);
}
