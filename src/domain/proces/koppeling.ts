/**
 * Which steps of the current process are which of the preferred one. One to many = a step is split,
 * many to one = steps are merged, none on a side = the step is new or dropped.
 * `score` 0..1: how sure the match is; 1 for equal ids and for what somebody confirmed or chose.
 */
export type Koppeling = {
  huidig: readonly string[];
  voorkeur: readonly string[];
  score: number;
  grond: 'id' | 'gelijkenis' | 'handmatig';
};
