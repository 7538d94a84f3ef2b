export type Punt = readonly [x: number, y: number];
export type Pad = readonly Punt[];
/** One piece of a path: horizontal or vertical, `lijn` = index of the path it belongs to. */
export type Segment = { lijn: number; x1: number; y1: number; x2: number; y2: number };

/** All pieces of all paths, each with its lowest corner first. */
export function toSegmenten(paden: readonly Pad[]): Segment[] {
  return paden.flatMap((pad, lijn) =>
    pad.slice(1).map(([x, y], i) => {
      const [vorigeX, vorigeY] = pad[i] ?? [x, y];
      return {
        lijn,
        x1: Math.min(x, vorigeX),
        y1: Math.min(y, vorigeY),
        x2: Math.max(x, vorigeX),
        y2: Math.max(y, vorigeY),
      };
    }),
  );
}
