import * as z from 'zod/mini';
import { Antwoord } from '../scanlijst/antwoord.ts';
import { Herkomsten } from '../scanlijst/herkomst.ts';
import { GRONDSLAGEN } from './beleidsregel.ts';

const Tekst = z.string().check(z.minLength(1));
const Voorstel = z.strictObject({ scanpunt: Tekst, antwoord: Antwoord });

const gedeeld = {
  id: Tekst,
  artikel: Tekst,
  /** First day on which the law says so. */
  geldigVanaf: z.iso.date(),
  zin: Tekst,
  herkomst: Herkomsten,
  /** What the finding says about a question of the scan. */
  voorstel: z.optional(z.strictObject({ gelijk: z.optional(Voorstel), ontbreekt: z.optional(Voorstel) })),
};

/** One thing that the law says and that a local rule can say too. */
export const Wetsfeit = z.discriminatedUnion('soort', [
  /** A term that a rule can describe in its own words. */
  z.strictObject({ ...gedeeld, soort: z.literal('begrip') }),
  /** A group that may ask for LKS. `groep`: the value by which the tables name it. */
  z.strictObject({ ...gedeeld, soort: z.literal('groep'), groep: Tekst, naam: Tekst }),
  z.strictObject({
    ...gedeeld,
    soort: z.literal('forfaitair-bedrag'),
    procent: z.number(),
    over: z.enum(GRONDSLAGEN),
  }),
  z.strictObject({ ...gedeeld, soort: z.literal('forfaitair-duur'), maanden: z.number() }),
  z.strictObject({ ...gedeeld, soort: z.literal('beslistermijn'), weken: z.number() }),
  z.strictObject({
    ...gedeeld,
    soort: z.literal('proefplaats'),
    maanden: z.number(),
    verlenging: z.number(),
  }),
  /** Belongs in the verordening, so a rule of the college need not say it. */
  z.strictObject({ ...gedeeld, soort: z.literal('verordening') }),
]);
export type Wetsfeit = z.infer<typeof Wetsfeit>;

/** The file wet.yaml. */
export const Wetsfeiten = z.strictObject({
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  peildatum: z.iso.date(),
  feiten: z.array(Wetsfeit),
});
export type Wetsfeiten = z.infer<typeof Wetsfeiten>;
