import { toDag, toDagnummer } from '../../domain/casus/dagnummer.ts';

/** Layers of the picture, from the bottom up. */
export type Verlooplaag<K extends string> = {
  klasse: K;
  /** count per day, from the first day on */
  aantallen: ArrayLike<number>;
};

export type Verloopas = { x: number; label: string };

/** The curve as shapes; lengths in px of the drawing. */
export type Verloopbeeld<K extends string> = {
  breedte: number;
  hoogte: number;
  vak: { links: number; rechts: number; boven: number; onder: number };
  /** areas on top of each other, the furthest class at the bottom */
  lagen: readonly { klasse: K; vlak: string }[];
  /** upper edge of the lowest layer: the curve itself */
  lijn: string;
  /** number of gemeenten, day by day */
  plafond: string;
  jaren: readonly Verloopas[];
  hoogten: readonly { y: number; aantal: number }[];
  x: (dag: string) => number;
  y: (aantal: number) => number;
  /** the day at a place, within the picture */
  dagBij: (x: number) => string;
};

const MARGE = { links: 38, rechts: 76, boven: 16, onder: 26 } as const;
/** Room for the label of a year or a month, px. */
const LABELRUIMTE = 46;
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

/**
 * Draws counts per day as steps: a fact counts from its day on, nothing is smoothed. One step per px at most, with
 * the count of the last day in it.
 * @param van first day of the counts, YYYY-MM-DD @param tot last day of the picture; later than the counts with a forecast
 * @param totaal gemeenten per day
 */
export function toVerloopbeeld<K extends string>({
  van,
  tot,
  lagen,
  totaal,
  breedte,
  hoogte,
}: {
  van: string;
  tot: string;
  lagen: readonly Verlooplaag<K>[];
  totaal: ArrayLike<number>;
  breedte: number;
  hoogte: number;
}): Verloopbeeld<K> {
  const vak = {
    links: MARGE.links,
    rechts: breedte - MARGE.rechts,
    boven: MARGE.boven,
    onder: hoogte - MARGE.onder,
  };
  const eerste = toDagnummer(van);
  const dagen = Math.max(1, toDagnummer(tot) - eerste);
  const meeste = Math.max(1, ...Array.from(totaal));
  const x = (dag: string) => vak.links + ((toDagnummer(dag) - eerste) / dagen) * (vak.rechts - vak.links);
  const y = (aantal: number) => vak.onder - (aantal / meeste) * (vak.onder - vak.boven);
  const schaal: Schaal = { vak, dagen, y };
  const trappen = stapel(lagen.map(({ aantallen }) => aantallen));
  const randen = [Array.from(totaal, () => 0), ...trappen].map((rij) => toTrap(rij, schaal));
  return {
    breedte,
    hoogte,
    vak,
    lagen: lagen.map(({ klasse }, n) => ({
      klasse,
      vlak: toVlak(randen[n + 1] ?? [], randen[n] ?? []),
    })),
    lijn: toPad(randen[1] ?? []),
    plafond: toPad(toTrap(totaal, schaal)),
    jaren: toTijdlabels(van, tot, x, vak),
    hoogten: toHoogten(meeste).map((aantal) => ({ y: y(aantal), aantal })),
    x,
    y,
    dagBij: (plek) => {
      const deel = (plek - vak.links) / (vak.rechts - vak.links);
      return toDag(eerste + Math.round(Math.min(1, Math.max(0, deel)) * dagen));
    },
  };
}

type Schaal = { vak: Verloopbeeld<string>['vak']; dagen: number; y: (aantal: number) => number };
type Punt = readonly [x: number, y: number];

function stapel(rijen: readonly ArrayLike<number>[]): number[][] {
  let onder: number[] = [];
  return rijen.map((rij) => (onder = Array.from(rij, (aantal, dag) => aantal + (onder[dag] ?? 0))));
}

/** Corners of a line of steps. */
function toTrap(rij: ArrayLike<number>, { vak, dagen, y }: Schaal): Punt[] {
  const perDag = (vak.rechts - vak.links) / dagen;
  const punten: Punt[] = [];
  let vorige: number | undefined;
  let kolom = -1;
  for (let dag = 0; dag < rij.length; dag += 1) {
    const aantal = rij[dag] ?? 0;
    if (aantal === vorige) continue;
    const plek = Math.round((vak.links + dag * perDag) * 2) / 2;
    if (vorige !== undefined && plek !== kolom) punten.push([plek, y(vorige)]);
    else if (vorige !== undefined) punten.pop();
    punten.push([plek, y(aantal)]);
    vorige = aantal;
    kolom = plek;
  }
  if (vorige !== undefined) punten.push([vak.links + (rij.length - 1) * perDag, y(vorige)]);
  return punten;
}

const getal = (waarde: number) => String(Math.round(waarde * 10) / 10);
const toPunten = (punten: readonly Punt[]) => punten.map(([x, y]) => `${getal(x)} ${getal(y)}`).join('L');
const toPad = (punten: readonly Punt[]) => (punten.length === 0 ? '' : `M${toPunten(punten)}`);

function toVlak(boven: readonly Punt[], onder: readonly Punt[]): string {
  if (boven.length === 0) return '';
  return `M${toPunten(boven)}L${toPunten(onder.toReversed())}Z`;
}

/** A label per year, or per month when the picture is short. */
function toTijdlabels(
  van: string,
  tot: string,
  x: (dag: string) => number,
  { rechts }: Verloopbeeld<string>['vak'],
): Verloopas[] {
  const [eersteJaar, laatsteJaar] = [Number(van.slice(0, 4)), Number(tot.slice(0, 4))];
  const perJaar = laatsteJaar - eersteJaar > 1;
  const begin = perJaar ? [1] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const labels: Verloopas[] = [];
  for (let jaar = eersteJaar; jaar <= laatsteJaar; jaar += 1) {
    for (const maand of begin) {
      const dag = `${jaar}-${String(maand).padStart(2, '0')}-01`;
      if (dag < van || dag > tot) continue;
      const plek = x(dag);
      const vorige = labels.at(-1);
      if (plek > rechts - 20 || (vorige && plek - vorige.x < LABELRUIMTE)) continue;
      labels.push({ x: plek, label: perJaar || maand === 1 ? String(jaar) : (MAANDEN[maand - 1] ?? '') });
    }
  }
  return labels;
}

/** Round counts to draw a line at. */
function toHoogten(meeste: number): number[] {
  const stap = [1, 2, 5, 10, 20, 50, 100].find((kandidaat) => meeste / kandidaat <= 4) ?? 100;
  return Array.from({ length: Math.floor(meeste / stap) + 1 }, (_, n) => n * stap).filter(
    (aantal) => aantal === 0 || meeste - aantal > stap * 0.3,
  );
}
