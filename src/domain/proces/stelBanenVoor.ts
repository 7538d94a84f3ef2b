import { zoeksleutel } from '../regio/zoeksleutel.ts';
import { BAANWOORDEN, PARTIJEN } from './partijwoorden.ts';
import type { Procesmodel } from './procesmodel.ts';
import type { Werkproces } from './werkproces.ts';

/**
 * Proposes which of our lanes each lane of a model is: the same id or name, else by the words that gemeenten use
 * for who does it. null = none of ours, or a name that speaks of several ("consulent en administratie").
 */
export function stelBanenVoor(
  { banen }: Pick<Procesmodel, 'banen'>,
  werkproces: Pick<Werkproces, 'banen'>,
): Map<string, string | null> {
  return new Map(banen.map((baan) => [baan.id, stelVoor(baan, werkproces.banen)]));
}

function stelVoor(
  { id, naam }: Procesmodel['banen'][number],
  onze: readonly { id: string; naam: string }[],
): string | null {
  const zelfde = onze.find((baan) => baan.id === id || zoeksleutel(baan.naam) === zoeksleutel(naam));
  if (zelfde) return zelfde.id;
  const woorden = new Set(zoeksleutel(naam).split(' '));
  const noemt = (lijst: ReadonlySet<string> | undefined) => [...(lijst ?? [])].some((w) => woorden.has(w));
  const algemeen = onze.filter((baan) => noemt(BAANWOORDEN[baan.id]));
  const zeker = onze.filter((baan) => {
    const zonder = BAANWOORDEN[baan.id];
    return [...(PARTIJEN[baan.id] ?? [])].some((w) => woorden.has(w) && !zonder?.has(w));
  });
  const gekozen = zeker.length > 0 ? zeker : zonderMedewerker(algemeen);
  return gekozen.length === 1 ? (gekozen[0]?.id ?? null) : null;
}

/** "Medewerker inkomen" works for the gemeente; only "medewerker" alone is the werknemer. */
function zonderMedewerker<T extends { id: string }>(banen: readonly T[]): readonly T[] {
  return banen.length > 1 ? banen.filter(({ id }) => id !== 'werknemer') : banen;
}
