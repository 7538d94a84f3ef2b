import type { Invoermerk } from '../../diagram/beeld.ts';
import type { Merk } from '../../domain/proces/merken.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import type { Regiomerk } from '../../domain/proces/vergelijking.ts';
import { verschillen as t } from '../../texts/verschillen.ts';
import type { Schermmodel } from './schermmodel.ts';

/** What the picture needs besides the marks: who has which step now. */
export type Beeldmerken = {
  merken: ReadonlyMap<string, Invoermerk>;
  /** drawn ids that are not in the view Nu, or not in Voorkeur; in neither = not drawn at all */
  zonder: { nu: ReadonlySet<string>; voorkeur: ReadonlySet<string> };
  /** "3 van 5": how many have the step, for the view Nu; null = all of them, so nothing to say there */
  nuTelling: ReadonlyMap<string, string | null>;
  /** gemeente codes for which a mark that asks attention holds */
  voor: ReadonlyMap<string, readonly string[]>;
  /** number of chosen gemeenten */
  totaal: number;
};

/**
 * Marks with the printed numbers of what counts: differences, or what is unknown on an unknown step.
 * "4 van 5" only stands where a mark that asks attention does not hold for all.
 */
export function toBeeldmerken(
  { merken, verschillen, vergelijkingen }: Schermmodel,
  nummerVan: ReadonlyMap<string, number>,
  { extraStappen }: Pick<Werkproces, 'extraStappen'>,
): Beeldmerken {
  const geteld = new Set(verschillen.map(({ scanpunt }) => scanpunt.id));
  const totaal = vergelijkingen.size;
  const invoer = new Map<string, Invoermerk>();
  const nuWeg = new Set<string>();
  const nuTelling = new Map<string, string | null>();
  const voor = new Map<string, readonly string[]>();
  for (const [id, regiomerk] of merken) {
    invoer.set(id, {
      merk: regiomerk.merk,
      nummers: toNummers(regiomerk, geteld, nummerVan),
      ...(heeftTelling(regiomerk, totaal) ? { telling: t.telling(regiomerk.voor.length, totaal) } : {}),
    });
    if (!STIL.has(regiomerk.merk)) voor.set(id, regiomerk.voor);
    // In Nu a number says who has the step, and nothing else: who does it otherwise stands in Verschil.
    if (isOveral(regiomerk.merk)) nuTelling.set(id, null);
    if (regiomerk.merk !== 'komt-erbij') continue;
    const heeftHem = totaal - regiomerk.voor.length;
    if (heeftHem === 0) nuWeg.add(id);
    else nuTelling.set(id, t.telling(heeftHem, totaal));
  }
  const vervalt = [...merken].filter(([, { merk }]) => merk === 'vervalt').map(([id]) => id);
  const voorkeurWeg = new Set([...extraStappen.map(({ id }) => id), ...vervalt]);
  return { merken: invoer, zonder: { nu: nuWeg, voorkeur: voorkeurWeg }, nuTelling, voor, totaal };
}

const isOveral = (merk: Merk) => merk === 'verandert' || merk === 'onbekend';

const STIL: ReadonlySet<Merk> = new Set(['blijft', 'nog-open', 'eigen-beleid']);

function heeftTelling({ merk, voor }: Regiomerk, totaal: number): boolean {
  return !STIL.has(merk) && voor.length < totaal;
}

function toNummers(
  { merk, scanpunten }: Regiomerk,
  geteld: ReadonlySet<string>,
  nummerVan: ReadonlyMap<string, number>,
): number[] {
  return scanpunten
    .filter((punt) => merk === 'onbekend' || geteld.has(punt))
    .flatMap((punt) => nummerVan.get(punt) ?? [])
    .toSorted((a, b) => a - b);
}
