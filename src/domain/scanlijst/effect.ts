import * as z from 'zod/mini';

/** A term as content writes it: a number with unit and anchor (see `ankers` in werkproces.yaml). */
export const Termijnwaarde = z.strictObject({
  waarde: z.number(),
  eenheid: z.string(),
  anker: z.string(),
});
export type Termijnwaarde = z.infer<typeof Termijnwaarde>;

/** Higher wins when two answers set one property of one step to different values (uitgangspunt 6). */
const voorrang = z.optional(z.number());
const stap = z.string();

/**
 * What an answer changes in the current process, seen from the preferred one (uitgangspunt 6).
 * `stap` is a deelstap id, `poort` a gateway id, `id` an extra step of werkproces.yaml.
 */
export const Effect = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('extra-stap'), id: z.string() }),
  z.strictObject({ soort: z.literal('mist-stap'), stap }),
  z.strictObject({ soort: z.literal('andere-baan'), stap, baan: z.string(), voorrang }),
  z.strictObject({
    soort: z.literal('andere-termijn'),
    stap,
    termijn: z.optional(Termijnwaarde),
    tekst: z.optional(z.string()),
    /** `antwoord`: the term is the answer itself. */
    waarde: z.optional(z.literal('antwoord')),
    voorrang,
  }),
  z.strictObject({
    soort: z.literal('ander-document'),
    stap,
    vervangt: z.string(),
    door: z.string(),
    voorrang,
  }),
  z.strictObject({
    soort: z.literal('ander-kanaal'),
    stap,
    kanaal: z.optional(z.string()),
    erbij: z.optional(z.string()),
    weg: z.optional(z.string()),
    voorrang,
  }),
  z.strictObject({ soort: z.literal('andere-frequentie'), stap, frequentie: z.string(), voorrang }),
  z.strictObject({
    soort: z.literal('andere-volgorde'),
    stap,
    na: z.string(),
    tekst: z.string(),
    voorrang,
  }),
  z.strictObject({
    soort: z.literal('andere-route'),
    poort: z.string(),
    onderwerp: z.string(),
    tekst: z.string(),
    voorrang,
  }),
]);
export type Effect = z.infer<typeof Effect>;
