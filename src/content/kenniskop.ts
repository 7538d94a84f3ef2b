import * as z from 'zod/mini';

/** A claim of a page with its source; same kinds as everywhere, see Herkomst. */
export const Kennisherkomst = z.strictObject({
  bewering: z.string().check(z.minLength(1)),
  soort: z.enum(['seed', 'wet', 'bron', 'te-bevestigen']),
  waar: z.string().check(z.minLength(1)),
  /** Day from which the law says so, YYYY-MM-DD. */
  geldig: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export type Kennisherkomst = z.infer<typeof Kennisherkomst>;

/** The front matter of a page. A page about the app itself (`over: app`) needs no outside source. */
export const Kenniskop = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  titel: z.string(),
  samenvatting: z.string(),
  volgorde: z.number(),
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  over: z.enum(['werkwijze', 'app']),
  herkomst: z.array(Kennisherkomst),
});
export type Kenniskop = z.infer<typeof Kenniskop>;
