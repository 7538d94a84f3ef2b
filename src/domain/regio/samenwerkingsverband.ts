import * as z from 'zod/mini';
import { Gemeentecode } from './gemeente.ts';

/** Gemeenten that carry out work and income together. `naam` is unique in the register. */
export const Samenwerkingsverband = z.strictObject({
  naam: z.string().check(z.minLength(1)),
  /** Only a `sociale_dienst` carries out the Participatiewet for its members, so only that one becomes a column. */
  soort: z.enum(['sociale_dienst', 'brede_samenwerking', 'werkbedrijf_sw']),
  gemeenten: z.array(Gemeentecode).check(z.minLength(1)),
  /** Web address of the entry in the register of gemeenschappelijke regelingen. */
  bron: z.string().check(z.startsWith('https://')),
  /** A: in the register like this. B: to be confirmed. */
  zekerheid: z.enum(['A', 'B']),
});
export type Samenwerkingsverband = z.infer<typeof Samenwerkingsverband>;
