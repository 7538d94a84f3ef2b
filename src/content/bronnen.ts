import * as z from 'zod/mini';

/** Sources behind the content; `sleutel` is what a herkomst names. `gelezen` = how much of it was read. */
export const Bronnen = z.strictObject({
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  peildatum: z.string(),
  bronnen: z.array(
    z.strictObject({
      sleutel: z.string(),
      soort: z.enum(['seed', 'wet', 'bron']),
      titel: z.string(),
      url: z.optional(z.string()),
      gelezen: z.enum(['helemaal', 'artikelen', 'deels', 'niet']),
    }),
  ),
});
export type Bronnen = z.infer<typeof Bronnen>;
