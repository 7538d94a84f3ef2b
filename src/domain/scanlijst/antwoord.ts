import * as z from 'zod/mini';

/** Longest free text that we keep, in characters. */
export const MAX_TEKST = 40_000;
const tekst = z.string().check(z.maxLength(MAX_TEKST));

/**
 * The fact that a gemeente gives on one scanpunt. Absence means: not answered.
 * `optie` also covers the codes of `zonderGetal` of a term question.
 */
export const Antwoord = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('optie'), optie: z.string() }),
  z.strictObject({ soort: z.literal('opties'), opties: z.array(z.string()) }),
  z.strictObject({
    soort: z.literal('termijn'),
    waarde: z.number(),
    eenheid: z.string(),
    anker: z.string(),
  }),
  z.strictObject({ soort: z.literal('getal'), waarde: z.number() }),
  z.strictObject({ soort: z.literal('weten-we-niet') }),
  z.strictObject({ soort: z.literal('niet-vastgelegd') }),
  z.strictObject({ soort: z.literal('anders-namelijk'), tekst }),
  z.strictObject({ soort: z.literal('niet-van-toepassing'), reden: tekst }),
]);
export type Antwoord = z.infer<typeof Antwoord>;

/** Answers of one gemeente, by scanpunt id. */
export type Antwoorden = ReadonlyMap<string, Antwoord>;
