import * as z from 'zod/mini';

/** One of the 35 labour-market regions. Its gemeenten follow from `Gemeente.arbeidsmarktregio`. */
export const Arbeidsmarktregio = z.strictObject({
  code: z.string().check(z.regex(/^AM\d{2}$/)),
  naam: z.string().check(z.minLength(1)),
  alias: z.exactOptional(z.array(z.string())),
});
export type Arbeidsmarktregio = z.infer<typeof Arbeidsmarktregio>;
