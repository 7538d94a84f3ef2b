import type { Procesverschil, Zijden } from './diffProces.ts';
import type { Overgang } from './werkproces.ts';

/** Two lines are the same when they join the same parts under the same label; an empty label is none. */
export function overgangsleutel({ van, naar, label }: Overgang): string {
  return `${van}\u0000${naar}\u0000${label ?? ''}`;
}

/** Lines that are new or dropped, each once. */
export function diffOvergangen({ huidig, voorkeur, toOorzaken }: Zijden): Procesverschil[] {
  if (huidig.overgangen === voorkeur.overgangen) return [];
  const nu = opSleutel(huidig.overgangen);
  const straks = opSleutel(voorkeur.overgangen);
  const vanEinden = ({ van, naar }: Overgang) => [
    ...new Set([
      ...toOorzaken(`stap/${van}`),
      ...toOorzaken(`stap/${naar}`),
      ...toOorzaken(`overgang/${van}/${naar}`),
    ]),
  ];
  const uit: Procesverschil[] = [];
  for (const [sleutel, overgang] of nu) {
    if (!straks.has(sleutel))
      uit.push({ soort: 'overgang-vervalt', overgang, oorzaken: vanEinden(overgang) });
  }
  for (const [sleutel, overgang] of straks) {
    if (!nu.has(sleutel)) uit.push({ soort: 'overgang-komt-erbij', overgang, oorzaken: vanEinden(overgang) });
  }
  return uit;
}

const opSleutel = (overgangen: readonly Overgang[]) =>
  new Map(overgangen.map((overgang) => [overgangsleutel(overgang), overgang]));
