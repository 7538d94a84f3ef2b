/** How a gemeente flows: into the band, ready to join, or still on its way. */
export type Strengsoort = 'afgevinkt' | 'klaar' | 'bezig';

/** One gemeente in the river; `midden` is where its card is, in px from the left. */
export type Streng = { soort: Strengsoort; midden: number };

/** A line of the drawing, with the ring at its loose end. */
export type Rivierlijn = {
  soort: Strengsoort;
  d: string;
  dikte: number;
  ring?: { x: number; y: number; straal: number };
};

export type Rivier = {
  /** in the order of the strengen */
  lijnen: readonly Rivierlijn[];
  /** the place of the band while nobody is in it yet; undefined as soon as somebody is */
  bedding: string | undefined;
  /** where the band ends: the circle with the count */
  monding: { x: number; y: number };
  /** where each strand joins the band; undefined for those that do not */
  vloeitIn: readonly ({ x: number; y: number } | undefined)[];
};

/** Height of the drawing; the cards hang under it. */
export const RIVIERHOOGTE = 136;
export const MONDINGSTRAAL = 30;
/** Smallest card with the space beside it, in px; where less is left, the cards wrap and only the strands stay in a row. */
const KLEINSTE_KAART = 198;
/** Strands in a row of their own end this far before the right side, clear of the circle. */
const KRAPPE_RAND = 2 * MONDINGSTRAAL + 16;
/** Height of the middle of the band. */
const BAND_Y = 62;
const GROOTSTE_BAND = 50;
const BOCHT = { x: 56, y: 44 };

/**
 * Where the strands stand: above their cards as long as all cards fit beside each other, else close together.
 * @param ruimte between two cards in px
 */
export function verdeelStrengen({
  breedte,
  aantal,
  ruimte,
}: {
  breedte: number;
  aantal: number;
  ruimte: number;
}): { krap: boolean; kolom: number; midden: (plek: number) => number } {
  const krap = breedte + ruimte < aantal * KLEINSTE_KAART;
  const kolom = (krap ? breedte - KRAPPE_RAND : breedte + ruimte) / Math.max(aantal, 1);
  return { krap, kolom, midden: (plek) => (plek + 0.5) * kolom - (krap ? 0 : ruimte / 2) };
}

/**
 * Draws the strands from the cards to one band. Strands lie beside each other in the
 * order of the cards, the first outermost, so that no two of them cross.
 * @param breedte of the drawing in px; the band ends at its right side
 */
export function toRivier({ strengen, breedte }: { strengen: readonly Streng[]; breedte: number }): Rivier {
  const aantal = strengen.filter(({ soort }) => soort === 'afgevinkt').length;
  const stap = Math.min(9, GROOTSTE_BAND / Math.max(aantal, 1));
  const onderkant = BAND_Y + (aantal * stap) / 2;
  const monding = { x: breedte - MONDINGSTRAAL - 4, y: BAND_Y };
  const afstand = (strengen[1]?.midden ?? Infinity) - (strengen[0]?.midden ?? 0);
  let baan = 0;
  const vloeitIn: ({ x: number; y: number } | undefined)[] = [];
  const lijnen = strengen.map(({ soort, midden }): Rivierlijn => {
    if (soort === 'afgevinkt') {
      const y = BAND_Y + (baan - (aantal - 1) / 2) * stap;
      baan += 1;
      const bocht = Math.min(BOCHT.x, afstand, Math.max(monding.x - midden, 0));
      vloeitIn.push({ x: midden + bocht, y });
      return { soort, d: strengpad({ midden, y, bocht, einde: monding.x }), dikte: stap + 0.6 };
    }
    vloeitIn.push(undefined);
    const straal = soort === 'klaar' ? 8 : 6;
    const top = soort === 'klaar' ? onderkant + 7 : Math.max(onderkant + 14, RIVIERHOOGTE - 52);
    return {
      soort,
      d: `M${rond(midden)} ${RIVIERHOOGTE}V${rond(top + 2 * straal)}`,
      dikte: soort === 'klaar' ? 5 : 3,
      ring: { x: rond(midden), y: rond(top + straal), straal },
    };
  });
  const eerste = strengen[0];
  const bedding = aantal === 0 && eerste ? `M${rond(eerste.midden)} ${BAND_Y}H${rond(monding.x)}` : undefined;
  return { lijnen, bedding, monding, vloeitIn };
}

function strengpad({
  midden,
  y,
  bocht,
  einde,
}: {
  midden: number;
  y: number;
  bocht: number;
  einde: number;
}): string {
  const x = midden;
  return [
    `M${rond(x)} ${RIVIERHOOGTE}V${rond(y + BOCHT.y)}`,
    `C${rond(x)} ${rond(y + BOCHT.y * 0.4)} ${rond(x + bocht * 0.3)} ${rond(y)} ${rond(x + bocht)} ${rond(y)}`,
    `H${rond(Math.max(einde, x + bocht))}`,
  ].join('');
}

function rond(getal: number): number {
  return Math.round(getal * 10) / 10;
}

/** The nine short ticks of the one celebration, around the place where a strand joins. */
export function toVonken({ x, y }: { x: number; y: number }): string[] {
  const hoeken = [-150, -120, -90, -60, -30, 25, 52, 80, 108];
  return hoeken.map((graden, i) => {
    const hoek = (graden * Math.PI) / 180;
    const begin = graden < 0 ? 15 : 17;
    const eind = begin + (i % 2 === 0 ? 13 : 18);
    const punt = (straal: number) =>
      `${rond(x + Math.cos(hoek) * straal)} ${rond(y + Math.sin(hoek) * straal)}`;
    return `M${punt(begin)}L${punt(eind)}`;
  });
}
