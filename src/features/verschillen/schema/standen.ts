import type { Stand } from '../../../diagram/beeld.ts';
import type { Beeldmerken } from '../beeldmerken.ts';
import { STANDEN } from '../schermkeuze.ts';

/** The views in which a step is drawn; none when it is on neither side. */
export function toStanden(id: string, { nu, voorkeur }: Beeldmerken['zonder']): readonly Stand[] {
  return STANDEN.filter((stand) => {
    if (stand === 'nu') return !nu.has(id);
    if (stand === 'voorkeur') return !voorkeur.has(id);
    return !nu.has(id) || !voorkeur.has(id);
  });
}
