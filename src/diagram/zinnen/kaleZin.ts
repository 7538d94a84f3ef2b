/** A procesverschil in words, apart from its reasons. */
export type KaleZin = {
  soort: 'vervalt' | 'komt-erbij' | 'verandert';
  /** What it is about; reads beside a mark, `nu` and `voorkeur`. */
  zin: string;
  /** For a change: how it is now and how it is preferred. */
  nu?: string;
  voorkeur?: string;
  /** All of it in one sentence that stands on its own. */
  volzin: string;
};

export function zegVerandering(zin: string, nu: string, voorkeur: string, volzin: string): KaleZin {
  return { soort: 'verandert', zin, nu, voorkeur, volzin };
}
