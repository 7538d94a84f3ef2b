import { type Aansluitingen, type Kolombord, maakKolombord, type Verschuiving } from './kolombord.ts';
import type { Fasekolommen } from './modelkolommen.ts';
import type { Draad, Steen } from './rijenbord.ts';

/** The columns where a stone may stand: those of its phase. */
type Speelruimte = Pick<Fasekolommen, 'eersteKolom' | 'kolommen'>;

const RONDEN = 3;
/** Further than this from where it stands no column is tried. */
const VERSTE = 5;
/** More stones than this do not move at once. */
const MEESTE_STENEN = 8;
/** Past this many looks at a pair of lines what stands, stands. */
const MEESTE_WERK = 500_000;

type Spel = {
  bord: Kolombord;
  draden: readonly Draad[];
  aan: Aansluitingen;
  ruimte: readonly Speelruimte[];
};

/**
 * A stone to another column, with all that must go along so that every line still runs to the right, or upright as it
 * did; undefined when there is no room for that.
 */
function toVerschuiving(
  { bord, draden, aan, ruimte }: Spel,
  steen: number,
  kolom: number,
): Verschuiving | undefined {
  const richting = kolom > bord.kolom(steen) ? 1 : -1;
  const lijnen = richting === 1 ? aan.uit : aan.in;
  const doel = new Map([[steen, kolom]]);
  for (const [i, k] of doel) {
    const { eersteKolom, kolommen } = ruimte[i] as Speelruimte;
    if (doel.size > MEESTE_STENEN || k < eersteKolom || k >= eersteKolom + kolommen) return undefined;
    for (const d of lijnen[i] ?? []) {
      const { van, naar } = draden[d] as Draad;
      const buur = richting === 1 ? naar : van;
      const nodig = k + (bord.isStaand(d) ? 0 : richting);
      if (((doel.get(buur) ?? bord.kolom(buur)) - nodig) * richting >= 0) continue;
      // At the end again: what it pushes itself is looked at anew.
      doel.delete(buur);
      doel.set(buur, nodig);
    }
  }
  return doel;
}

/** True when the stone stands better in that column; else all is as it was. */
function probeer(spel: Spel, steen: number, kolom: number): boolean {
  const { bord } = spel;
  const doel = toVerschuiving(spel, steen, kolom);
  if (doel === undefined) return false;
  const voor = bord.kosten(doel);
  const terug = bord.zet(doel);
  if (terug === undefined) return false;
  if (bord.kosten(doel) < voor - 1e-9) return true;
  terug();
  return false;
}

/** Tries the columns around a stone with a crossing; true when one was better. */
function verbeter(spel: Spel, steen: number): boolean {
  const { bord, ruimte } = spel;
  if (!bord.kruist(steen)) return false;
  const { eersteKolom, kolommen } = ruimte[steen] as Speelruimte;
  const hier = bord.kolom(steen);
  const van = Math.max(eersteKolom, hier - VERSTE);
  const tot = Math.min(eersteKolom + kolommen, hier + VERSTE + 1);
  let beter = false;
  for (let k = van; k < tot; k += 1) if (k !== bord.kolom(steen)) beter = probeer(spel, steen, k) || beter;
  return beter;
}

/**
 * Other columns for the same stones, so that fewer lines cross: what has a crossing moves to the left or the right
 * within its phase, and pushes on what is in its way. The picture gets no wider.
 */
export function toSchuifkolommen(
  stenen: readonly Steen[],
  draden: readonly Draad[],
  ruimte: readonly Speelruimte[],
): number[] {
  const uit = stenen.map((): number[] => []);
  const erin = stenen.map((): number[] => []);
  for (const [d, { van, naar }] of draden.entries()) {
    uit[van]?.push(d);
    erin[naar]?.push(d);
  }
  const aan = { uit, in: erin };
  const bord = maakKolombord(stenen, draden, aan);
  const spel: Spel = { bord, draden, aan, ruimte };
  for (let ronde = 0, beter = true; beter && ronde < RONDEN; ronde += 1) {
    beter = false;
    for (const i of stenen.keys()) beter = (bord.werk() < MEESTE_WERK && verbeter(spel, i)) || beter;
  }
  return stenen.map((_, i) => bord.kolom(i));
}
