/** One measured figure; lower is better. */
export type Figure = {
  name: string;
  /** Median of enough runs, in `unit`. */
  value: number;
  unit: 'ms' | 'kB';
  /** At most this, in `unit`. */
  target: number;
  /** The other program or library that did the same, and its value in `unit`. */
  peer?: { name: string; value: number };
  /** Ours divided by the peer's. */
  ratio?: number;
  where: 'node' | 'browser';
};
