import * as z from 'zod/mini';

/**
 * What belongs together, and every id that was ever given out: an id may go, but never come back
 * with another meaning.
 */
export const Pakket = z.strictObject({
  id: z.string(),
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  titel: z.string(),
  uitgegeven: z.strictObject({ scanpunten: z.array(z.string()), deelstappen: z.array(z.string()) }),
});
export type Pakket = z.infer<typeof Pakket>;
