import * as z from 'zod/mini';
import { Gemeentestatus, Grond } from './gemeentestatus.ts';

const kort = z.string().check(z.maxLength(500));
/** An ISO time in UTC, as `Date.toISOString` writes it. */
const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const dag = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A status that held before, with the ISO time since when. */
export const Statusfeit = z.strictObject({
  status: Gemeentestatus,
  sinds: moment,
  grond: Grond,
  onderVoorwaarde: z.boolean(),
  criteriaversie: z.nullable(kort),
});
export type Statusfeit = z.infer<typeof Statusfeit>;

/** What the programme needs to know of one gemeente; no notes, names or reasons (uitgangspunt 22). */
export const Gemeentevoortgang = z.strictObject({
  code: kort,
  naam: kort,
  status: Gemeentestatus,
  /** ISO time since when */
  sinds: moment,
  grond: Grond,
  onderVoorwaarde: z.boolean(),
  voorwaardeTot: z.nullable(dag),
  ingangsdatum: z.nullable(dag),
  criteriaversie: z.nullable(kort),
  /** scanpunt id → differs; only answered and comparable points */
  verschilt: z.record(kort, z.boolean()),
  /** what held before, oldest first, for the peildatum and the curve (uitgangspunt 25) */
  eerder: z.array(Statusfeit),
});
export type Gemeentevoortgang = z.infer<typeof Gemeentevoortgang>;

/** The content of a voortgangsbestand: one traject, seen by the programme. */
export const Trajectvoortgang = z.strictObject({
  traject: kort,
  naam: kort,
  voorbeeld: z.boolean(),
  scanlijst: z.strictObject({ id: kort, versie: kort }),
  /** ISO time of the last fact in it */
  stand: moment,
  gemeenten: z.array(Gemeentevoortgang),
});
export type Trajectvoortgang = z.infer<typeof Trajectvoortgang>;
