/**
 * A line before it has a route: from column k1 at height y1 to column k2 at height y2; k1 <= k2. It turns from the one
 * height to the other in front of column `bocht`; an upright line (k1 = k2) does not.
 */
export type Vlucht = { k1: number; k2: number; y1: number; y2: number; bocht: number };

/** True when two lines share a column over some length, or one stands upright where the other passes. */
export function isNabij(a: Vlucht, b: Vlucht): boolean {
  const l = Math.max(a.k1, b.k1);
  const r = Math.min(a.k2, b.k2);
  return l < r || (l === r && (a.k1 === a.k2 || b.k1 === b.k2));
}

const hoogte = (v: Vlucht, kolom: number): number => (kolom < v.bocht ? v.y1 : v.y2);

/** An upright line against one that passes its column. */
function kruistStaand(staand: Vlucht, ander: Vlucht): number {
  if (ander.k1 >= staand.k1 || ander.k2 <= staand.k1) return 0;
  const y = hoogte(ander, staand.k1);
  return y > Math.min(staand.y1, staand.y2) && y < Math.max(staand.y1, staand.y2) ? 1 : 0;
}

/** How often two lines cross that have a column in common: each time the one comes to lie on the other side. */
export function telVluchtkruisingen(a: Vlucht, b: Vlucht): number {
  if (Math.min(a.y1, a.y2) > Math.max(b.y1, b.y2) || Math.max(a.y1, a.y2) < Math.min(b.y1, b.y2)) return 0;
  if (a.k1 === a.k2) return b.k1 === b.k2 ? 0 : kruistStaand(a, b);
  if (b.k1 === b.k2) return kruistStaand(b, a);
  const links = Math.max(a.k1, b.k1);
  const rechts = Math.min(a.k2, b.k2);
  const eerste = Math.min(Math.max(Math.min(a.bocht, b.bocht), links), rechts);
  const tweede = Math.min(Math.max(Math.max(a.bocht, b.bocht), links), rechts);
  let kant = Math.sign(hoogte(a, links) - hoogte(b, links));
  let som = 0;
  for (const kolom of [eerste, tweede, rechts]) {
    const nu = Math.sign(hoogte(a, kolom) - hoogte(b, kolom));
    if (nu === 0 || nu === kant) continue;
    if (kant !== 0) som += 1;
    kant = nu;
  }
  return som;
}
