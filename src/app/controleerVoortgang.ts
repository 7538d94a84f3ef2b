import * as z from 'zod/mini';
import { Trajectvoortgang } from '../domain/voortgang/voortgangsbestand.ts';

/** The domain's check of a payload that comes from outside; null = it is no voortgang. */
export function controleerVoortgang(waarde: unknown): Trajectvoortgang | null {
  return z.safeParse(Trajectvoortgang, waarde).data ?? null;
}
