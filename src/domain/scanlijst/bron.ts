import * as z from 'zod/mini';

/**
 * A source behind the content (bronnen.yaml). A herkomst names it by `sleutel`; the screen says `kort` instead.
 * `gelezen` = how much of it was read.
 */
export const Bron = z.strictObject({
  sleutel: z.string(),
  soort: z.enum(['seed', 'wet', 'bron']),
  titel: z.string(),
  kort: z.string().check(z.minLength(1)),
  url: z.optional(z.string()),
  gelezen: z.enum(['helemaal', 'artikelen', 'deels', 'niet']),
});
export type Bron = z.infer<typeof Bron>;
