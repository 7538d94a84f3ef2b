/**
 * Size of a gemeente, in thousands of inhabitants. A division of our own, to find gemeenten of about the same
 * size; not one of the CBS.
 */
export const GROOTTEKLASSEN = ['tot-25', '25-50', '50-100', 'vanaf-100'] as const;
export type Grootteklasse = (typeof GROOTTEKLASSEN)[number];

/** @param inwoners of the gemeente; a lower bound belongs to its class: 25.000 is `25-50` */
export function toGrootteklasse(inwoners: number): Grootteklasse {
  if (inwoners < 25_000) return 'tot-25';
  if (inwoners < 50_000) return '25-50';
  return inwoners < 100_000 ? '50-100' : 'vanaf-100';
}
