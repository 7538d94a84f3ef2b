import type { Pad, Punt } from '../indeling/pad.ts';

/** A part of a line that lies on one band; an end that is not its own lies on a cut. */
export type Lijnstuk = { band: number; pad: Pad; begin: 'eigen' | 'snede'; eind: 'eigen' | 'snede' };

/** Cuts a line; `sneden` from left to right, none of them on an upright piece. */
export function toLijnstukken(pad: Pad, sneden: readonly number[]): Lijnstuk[] {
  const bandVan = (x: number): number => sneden.filter((snede) => snede < x).length;
  const stukken: { band: number; punten: Punt[] }[] = [];
  for (const [nr, punt] of pad.entries()) {
    const vorige = pad[nr - 1];
    const snijpunten = vorige === undefined ? [] : over(vorige, punt, sneden);
    for (const snijpunt of snijpunten) {
      stukken.at(-1)?.punten.push(snijpunt);
      const verder = punt[0] > snijpunt[0] ? sneden.indexOf(snijpunt[0]) + 1 : sneden.indexOf(snijpunt[0]);
      stukken.push({ band: verder, punten: [snijpunt] });
    }
    if (vorige === undefined) stukken.push({ band: bandVan(punt[0]), punten: [punt] });
    else stukken.at(-1)?.punten.push(punt);
  }
  return stukken.map(({ band, punten }, nr) => ({
    band,
    pad: punten,
    begin: nr === 0 ? 'eigen' : 'snede',
    eind: nr === stukken.length - 1 ? 'eigen' : 'snede',
  }));
}

/** Where the way from one corner to the next meets the cuts, in the order of the walk. */
function over([x1, y1]: Punt, [x2]: Punt, sneden: readonly number[]): Punt[] {
  const geraakt = sneden.filter((snede) => snede > x1 !== snede > x2);
  return (x2 > x1 ? geraakt : geraakt.toReversed()).map((snede): Punt => [snede, y1]);
}
