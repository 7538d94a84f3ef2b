import * as z from 'zod/mini';

/** CBS code of a gemeente in the register: "GM" and four digits. Fictitious gemeenten ("VB0001") are not in it. */
export const Gemeentecode = z.string().check(z.regex(/^GM\d{4}$/));

export const Gemeente = z.strictObject({
  code: Gemeentecode,
  /** Official name, as CBS writes it: "Bergen (NH.)". Not unique in daily use, so never a key. */
  naam: z.string().check(z.minLength(1)),
  /** Name for on the screen; unique in the register. */
  weergavenaam: z.string().check(z.minLength(1)),
  provincie: z.string().check(z.minLength(1)),
  /** Code of the arbeidsmarktregio. */
  arbeidsmarktregio: z.string(),
  inwoners: z.int(),
  /** Centre of gravity, Rijksdriehoek, km; y runs to the north. */
  x: z.number(),
  y: z.number(),
  /** km². */
  oppervlakte: z.number().check(z.positive()),
  /** Other names to search by. */
  alias: z.exactOptional(z.array(z.string())),
});
export type Gemeente = z.infer<typeof Gemeente>;
