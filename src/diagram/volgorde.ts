import type { Indeling } from './indeling.ts';
import type { Vak } from './vakken.ts';

type Geplaatst = Vak & { id: string; fase: string; kolom: number; rij: number };
export type Richting = 'links' | 'rechts' | 'boven' | 'onder';

/** How much worse it is to be off the straight line than to be far along it. */
const SCHEEF = 2.5;

/** Reading order, for tab and for the table: phase, then lane from top to bottom, then row. */
export function toLeesvolgorde<T extends Geplaatst>(
  knopen: readonly T[],
  { fasen }: Pick<Indeling, 'fasen'>,
): T[] {
  const nr = new Map(fasen.map((f, i) => [f.id, i]));
  const fase = (k: T): number => nr.get(k.fase) ?? fasen.length;
  return [...knopen].sort((a, b) => fase(a) - fase(b) || a.rij - b.rij || a.kolom - b.kolom);
}

/** The nearest node on that side, or undefined at the edge of the picture: where an arrow key goes. */
export function toBuur<T extends Geplaatst>(
  knopen: readonly T[],
  id: string,
  richting: Richting,
): T | undefined {
  const hier = knopen.find((k) => k.id === id);
  if (hier === undefined) return undefined;
  const liggend = richting === 'links' || richting === 'rechts';
  const teken = richting === 'links' || richting === 'boven' ? -1 : 1;
  const afstand = (k: T): number => {
    const dx = k.x + k.b / 2 - hier.x - hier.b / 2;
    const dy = k.y + k.h / 2 - hier.y - hier.h / 2;
    const [langs, dwars] = liggend ? [dx * teken, Math.abs(dy)] : [dy * teken, Math.abs(dx)];
    const grens = (liggend ? hier.b : hier.h) / 2;
    return langs < grens ? Infinity : langs + SCHEEF * dwars;
  };
  let beste: T | undefined;
  let kortst = Infinity;
  for (const knoop of knopen) {
    const a = afstand(knoop);
    if (a < kortst) [beste, kortst] = [knoop, a];
  }
  return beste;
}
