import * as z from 'zod/mini';
import { Herkomsten } from '../scanlijst/herkomst.ts';

const gevuld = z.string().check(z.minLength(1));

/**
 * Something that happened in the country: a figure that somebody else published, or a change of the law. Context
 * beside our own counts, never added to them: every source counted something else.
 */
export const Landelijkemijlpaal = z.strictObject({
  id: gevuld,
  soort: z.enum(['cijfer', 'wet']),
  /** YYYY-MM-DD: its place on the time line */
  datum: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** when, in words */
  wanneer: gevuld,
  /** false: the source gives no day, the place is an estimate */
  zeker: z.boolean(),
  titel: gevuld,
  /** what a figure counted, in words of the source; null for a law */
  telde: z.nullable(gevuld),
  herkomst: Herkomsten,
});
export type Landelijkemijlpaal = z.infer<typeof Landelijkemijlpaal>;

/** The file mijlpalen.yaml. */
export const Mijlpalenbestand = z.strictObject({
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  mijlpalen: z.array(Landelijkemijlpaal),
});
export type Mijlpalenbestand = z.infer<typeof Mijlpalenbestand>;
