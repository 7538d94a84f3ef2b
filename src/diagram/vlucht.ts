/** A line before it has a route: from column k1 at height y1 to column k2 at height y2; k1 <= k2. */
export type Vlucht = { k1: number; k2: number; y1: number; y2: number };

type Paar = readonly [links: number, rechts: number];

/** The heights that a line can have at columns `l` and `r`: it turns once, wherever it likes. */
function hoogten({ k1, k2, y1, y2 }: Vlucht, l: number, r: number): readonly Paar[] {
  if (k1 === l && k2 === r) return [[y1, y2]];
  if (k1 === l)
    return [
      [y1, y1],
      [y1, y2],
    ];
  if (k2 === r)
    return [
      [y1, y2],
      [y2, y2],
    ];
  return [
    [y1, y1],
    [y1, y2],
    [y2, y2],
  ];
}

/** An upright line against one that passes its column. */
function kruistStaand(staand: Vlucht, ander: Vlucht): boolean {
  if (ander.k1 >= staand.k1 || ander.k2 <= staand.k1) return false;
  const [boven, onder] = staand.y1 < staand.y2 ? [staand.y1, staand.y2] : [staand.y2, staand.y1];
  return [ander.y1, ander.y2].every((y) => y > boven && y < onder);
}

/** True when two lines cross wherever they turn. */
export function kruistAltijd(a: Vlucht, b: Vlucht): boolean {
  if (Math.min(a.y1, a.y2) > Math.max(b.y1, b.y2) || Math.max(a.y1, a.y2) < Math.min(b.y1, b.y2))
    return false;
  if (a.k1 === a.k2) return kruistStaand(a, b);
  if (b.k1 === b.k2) return kruistStaand(b, a);
  const l = Math.max(a.k1, b.k1);
  const r = Math.min(a.k2, b.k2);
  const vanB = hoogten(b, l, r);
  return hoogten(a, l, r).every(([al, ar]) => vanB.every(([bl, br]) => (al - bl) * (ar - br) < 0));
}
