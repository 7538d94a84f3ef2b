import * as z from 'zod/mini';
import { Herkomsten } from './herkomst.ts';

/** The value of a norm; null = nobody published it: not comparable yet, never a difference. */
export const Normwaarde = z.nullable(z.union([z.number(), z.string(), z.array(z.string())]));
export type Normwaarde = z.infer<typeof Normwaarde>;

export const Norm = z.strictObject({
  id: z.string().check(z.regex(/^NORM-[A-Z-]+$/)),
  titel: z.string(),
  feit: z.string(),
  scanpunt: z.nullable(z.string()),
  soort: z.enum(['termijn', 'getal', 'keuze', 'lijst']),
  /** `vergelijken`: the scan compares with it. `tonen`: information only. */
  gebruik: z.enum(['vergelijken', 'tonen']),
  /** Fixed by law: a region cannot change it. */
  vast: z.optional(z.boolean()),
  waarde: Normwaarde,
  eenheid: z.nullable(z.string()),
  eenheidKeuze: z.optional(z.array(z.string())),
  anker: z.nullable(z.string()),
  ankerKeuze: z.optional(z.array(z.string())),
  /** For keuze: option codes of the scanpunt with their text. */
  keuzes: z.optional(z.array(z.strictObject({ id: z.string(), titel: z.string() }))),
  bron: z.nullable(z.string()),
  invullenDoor: z.array(z.string()),
  watIsBekend: z.string(),
  herkomst: Herkomsten,
});
export type Norm = z.infer<typeof Norm>;

/** One set of norms that a facilitator's regions share (uitgangspunt 10). */
export const Normenset = z.strictObject({
  id: z.string(),
  versie: z.string(),
  titel: z.string(),
  eigenaar: z.nullable(z.string()),
  datum: z.string(),
  stand: z.enum(['te bevestigen', 'bevestigd']),
  toelichting: z.string(),
  normen: z.array(Norm),
  geenNorm: z.array(z.strictObject({ scanpunt: z.string(), reden: z.string() })),
  openVragen: z.array(z.string()),
});
export type Normenset = z.infer<typeof Normenset>;

/** What a traject stores when somebody fills a norm; `bron` is obligatory: no norm without a source. */
export const Norminvulling = z.strictObject({
  waarde: Normwaarde,
  eenheid: z.nullable(z.string()),
  anker: z.nullable(z.string()),
  bron: z.string(),
});
export type Norminvulling = z.infer<typeof Norminvulling>;

/** The norms in force, by id: the set of the content with a traject's own values over it. */
export type Normen = ReadonlyMap<string, Norm>;

/** Lays a traject's own values over the set. Fixed norms (law) and unknown ids are left alone. */
export function toNormen(
  set: Normenset,
  invullingen: ReadonlyMap<string, Norminvulling> = new Map(),
): Normen {
  return new Map(
    set.normen.map((norm) => {
      const eigen = norm.vast ? undefined : invullingen.get(norm.id);
      return [norm.id, eigen ? { ...norm, ...eigen } : norm] as const;
    }),
  );
}
