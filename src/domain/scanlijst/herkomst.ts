import * as z from 'zod/mini';

/**
 * Where a fact or norm comes from. `te-bevestigen` means: nobody confirmed it yet, and the
 * interface must say so. `waar` is a source key with article or page (see bronnen.yaml).
 */
export const Herkomst = z.strictObject({
  soort: z.enum(['seed', 'wet', 'bron', 'te-bevestigen']),
  waar: z.string().check(z.minLength(1)),
});
export type Herkomst = z.infer<typeof Herkomst>;

/** At least one source; an empty list is refused (content without provenance does not build). */
export const Herkomsten = z.array(Herkomst).check(z.minLength(1));
