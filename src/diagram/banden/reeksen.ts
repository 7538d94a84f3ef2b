/** From and to, in px. */
export type Reeks = readonly [van: number, tot: number];

/** The same stretches without overlap, in order. */
export function voegSamen(reeksen: readonly Reeks[]): Reeks[] {
  const uit: Reeks[] = [];
  for (const [van, tot] of reeksen.toSorted((a, b) => a[0] - b[0])) {
    const vorige = uit.at(-1);
    if (vorige === undefined || van > vorige[1]) uit.push([van, tot]);
    else uit[uit.length - 1] = [vorige[0], Math.max(vorige[1], tot)];
  }
  return uit;
}

/** What lies free between the first and the last stretch. */
export function toGaten(reeksen: readonly Reeks[]): Reeks[] {
  const bezet = voegSamen(reeksen);
  return bezet.slice(1).map(([van], nr): Reeks => [bezet[nr]?.[1] ?? van, van]);
}
