import type { Modelvergelijking } from './vergelijkModel.ts';

const MINSTE_STAPPEN = 3;
const MINSTE_DEEL = 0.1;

/**
 * Whether a model seems to be about our process at all: at least three of its steps are one of ours or an extra step
 * that we know, and at least one in ten. Below that a step that is missing says nothing.
 */
export function isHerkenbaar({
  koppelingen,
  herkend,
}: Pick<Modelvergelijking, 'koppelingen' | 'herkend'>): boolean {
  const stappen = koppelingen.flatMap(({ huidig, voorkeur }) =>
    huidig.map((id) => voorkeur.length > 0 || herkend.has(id)),
  );
  const gekoppeld = stappen.filter(Boolean).length;
  return gekoppeld >= MINSTE_STAPPEN && gekoppeld >= MINSTE_DEEL * stappen.length;
}
