import * as z from 'zod/mini';
import { Dag } from '../domain/wijziging/besluit.ts';

/** An answer in an example. Exactly one form: optie, opties, waarde (with eenheid and anker for a term), or extra. */
export const Voorbeeldantwoord = z.strictObject({
  optie: z.optional(z.string()),
  opties: z.optional(z.array(z.string())),
  waarde: z.optional(z.number()),
  eenheid: z.optional(z.string()),
  anker: z.optional(z.string()),
  extra: z.optional(z.enum(['weten-we-niet', 'niet-vastgelegd'])),
  /** Where the answer comes from: article of a source, a pattern from practice, or invented. */
  herkomst: z.string().check(z.minLength(1)),
  opmerking: z.optional(z.string()),
});
export type Voorbeeldantwoord = z.infer<typeof Voorbeeldantwoord>;

const Voorbeeldbesluit = z.strictObject({
  wijziging: z.string(),
  gemeenten: z.array(z.string()),
  besluit: z.enum(['aanpassen', 'aanvaarden', 'later']),
  reden: z.optional(z.string()),
  /** Accepted on a condition, until this day. */
  tot: z.optional(Dag),
  stand: z.enum(['voorstel', 'bevestigd']),
  rol: z.optional(z.string()),
  op: Dag,
  eigenaar: z.optional(z.string()),
  deadline: z.optional(Dag),
  status: z.optional(z.enum(['te-doen', 'bezig', 'geblokkeerd', 'klaar'])),
  statusOp: z.optional(Dag),
  redenStatus: z.optional(z.string()),
});
export type Voorbeeldbesluit = z.infer<typeof Voorbeeldbesluit>;

/**
 * An example as content writes it: answers per uitvoerder hold for all its gemeenten, unless a gemeente
 * has its own. What is absent is open: the source is silent.
 */
export const Voorbeeldbestand = z.strictObject({
  voorbeeld: z.literal(true),
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  naam: z.string(),
  bron: z.string(),
  peildatum: Dag,
  scanlijst: z.strictObject({ id: z.string(), versie: z.string() }),
  startdatum: z.optional(Dag),
  workshopdatum: z.optional(Dag),
  voorbereidenTot: z.optional(Dag),
  gewensteIngangsdatum: z.optional(Dag),
  uitvoerders: z.array(z.strictObject({ id: z.string(), naam: z.string() })),
  gemeenten: z.array(
    z.strictObject({
      code: z.string(),
      naam: z.string(),
      uitvoerder: z.string(),
      /** Day of the first answer. */
      scanBegonnen: z.optional(Dag),
    }),
  ),
  team: z.array(z.strictObject({ rol: z.string(), uitvoerder: z.nullable(z.string()) })),
  antwoorden: z.record(z.string(), z.record(z.string(), Voorbeeldantwoord)),
  besluiten: z.array(Voorbeeldbesluit),
  vinkjes: z.array(
    z.strictObject({ gemeente: z.string(), punt: z.string(), bewijs: z.string(), rol: z.string(), op: Dag }),
  ),
  ingangsdatums: z.array(z.strictObject({ gemeente: z.string(), datum: Dag, op: Dag })),
  eigenaars: z.array(z.strictObject({ gemeente: z.string(), rol: z.string(), op: Dag })),
  opmerkingen: z.array(z.string()),
});
export type Voorbeeldbestand = z.infer<typeof Voorbeeldbestand>;
