/** One measured figure; lower is better. */
export type Figure = {
  name: string;
  /** Median of enough runs, in `unit`. */
  value: number;
  unit: 'ms' | 'kB';
  /** At most this, in `unit`; a figure without one is for information. */
  target?: number;
  /** The other program or library that did the same, and its value in `unit`. */
  peer?: { name: string; value: number };
  /** Ours divided by the peer's. */
  ratio?: number;
  /** How many kinds of result each tells apart, where more is better. */
  kinds?: { ours: number; peer: number };
  where: 'node' | 'browser';
};
