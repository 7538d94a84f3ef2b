import { knipCirkel, type Punt, type Zijde } from './convexeCel.ts';

/**
 * SVG path of a convex cell (clockwise on the screen, `midden` inside) cut off on a circle around `midden`:
 * straight where a side lies inside the circle, an arc where the circle cuts a corner off.
 */
export function celpad(zijden: readonly Zijde[], midden: Punt, straal: number): string {
  const stukken = zijden.flatMap((zijde) => knipCirkel(zijde, midden, straal) ?? []);
  const eerste = stukken[0];
  if (eerste === undefined) return cirkel(midden, straal);
  let pad = `M${getal(eerste.van.x)} ${getal(eerste.van.y)}`;
  stukken.forEach((stuk, i) => {
    pad += `L${getal(stuk.naar.x)} ${getal(stuk.naar.y)}`;
    const volgende = stukken[i + 1] ?? eerste;
    if (!zelfde(stuk.naar, volgende.van)) pad += boog(stuk.naar, volgende.van, midden, straal);
  });
  return `${pad}Z`;
}

/** Coordinates in a path: one hundredth is far below a pixel. */
export function getal(waarde: number): string {
  return String(Math.round(waarde * 100) / 100);
}

function cirkel({ x, y }: Punt, straal: number): string {
  const r = getal(straal);
  return `M${getal(x - straal)} ${getal(y)}A${r} ${r} 0 1 1 ${getal(x + straal)} ${getal(y)}A${r} ${r} 0 1 1 ${getal(x - straal)} ${getal(y)}Z`;
}

function boog(van: Punt, naar: Punt, midden: Punt, straal: number): string {
  const hoekVan = Math.atan2(van.y - midden.y, van.x - midden.x);
  const hoekNaar = Math.atan2(naar.y - midden.y, naar.x - midden.x);
  const draai = (hoekNaar - hoekVan + 2 * Math.PI) % (2 * Math.PI);
  const r = getal(straal);
  return `A${r} ${r} 0 ${draai > Math.PI ? 1 : 0} 1 ${getal(naar.x)} ${getal(naar.y)}`;
}

function zelfde(a: Punt, b: Punt): boolean {
  return Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.y - b.y) < 1e-6;
}
