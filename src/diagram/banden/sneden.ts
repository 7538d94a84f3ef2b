import type { Snijplek } from './snijplekken.ts';

/** What a band has beside its part of the picture, in px. */
export type Bandrand = { baannaam: number; marge: number };
type Poging = { hoogst: number; sneden: number[] };

/**
 * Where to cut a picture of `breedte` px in `aantal` bands: as narrow as can be, and then with as few lines that run
 * on as can be. Undefined when there are too few places.
 */
export function kiesSneden(
  plekken: readonly Snijplek[],
  {
    aantal,
    speling,
    breedte,
    rand,
  }: {
    aantal: number;
    /** Bands may be this many times as wide as the narrowest that are possible, where fewer lines then run on. */
    speling: number;
    breedte: number;
    rand: Bandrand;
  },
): number[] | undefined {
  const xen = [rand.baannaam, ...plekken.map(({ x }) => x), breedte];
  const prijzen = [0, ...plekken.map(({ lijnen }) => lijnen), 0];
  const breed = (van: number, tot: number): number =>
    (xen[tot] ?? 0) -
    (xen[van] ?? 0) +
    rand.baannaam +
    (van === 0 ? 0 : rand.marge) +
    (tot === xen.length - 1 ? 0 : rand.marge);
  const smalst = zoek(xen.length, aantal, (hoogst, van, tot) => Math.max(hoogst, breed(van, tot)));
  if (smalst === undefined) return undefined;
  const grens = smalst.hoogst * speling;
  const rustig = zoek(xen.length, aantal, (som, van, tot) =>
    breed(van, tot) > grens ? Infinity : som + (prijzen[tot] ?? 0),
  );
  return (rustig ?? smalst).sneden.map((plek) => xen[plek] ?? 0);
}

/** The cheapest walk of `aantal` steps from the first place to the last, by the places on the way. */
function zoek(
  plekken: number,
  aantal: number,
  prijs: (vorige: number, van: number, tot: number) => number,
): Poging | undefined {
  let stand = new Map<number, Poging>([[0, { hoogst: 0, sneden: [] }]]);
  for (let nr = 1; nr <= aantal; nr += 1) {
    const volgende = new Map<number, Poging>();
    for (const [van, { hoogst, sneden }] of stand) {
      for (let tot = van + 1; tot < plekken; tot += 1) {
        if ((tot === plekken - 1) !== (nr === aantal)) continue;
        const hier = prijs(hoogst, van, tot);
        if (hier < (volgende.get(tot)?.hoogst ?? Infinity))
          volgende.set(tot, { hoogst: hier, sneden: nr === aantal ? sneden : [...sneden, tot] });
      }
    }
    stand = volgende;
  }
  return stand.get(plekken - 1);
}
