import * as z from 'zod/mini';
import { Gemeentestatus, Grond } from './gemeentestatus.ts';

const kort = z.string().check(z.maxLength(500));
/** An ISO time in UTC, as `Date.toISOString` writes it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** Times are compared as text: any other way of writing one, or 31 February, would come before or after them all. */
export const isMoment = (tekst: string): boolean =>
  MOMENT.test(tekst) && !Number.isNaN(Date.parse(tekst)) && new Date(tekst).toISOString() === tekst;
const moment = z.string().check(z.refine(isMoment));
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

/** What stands for the id of a change that a team added itself. */
export const EIGEN_AANPASSING = 'EIGEN';

/** A change that waits for something, and the ISO time since when; null: nobody wrote that down. */
export const Geblokkeerd = z.strictObject({
  /** id of the change, such as `AANV-01/1`, or `EIGEN` */
  wijziging: kort,
  sinds: z.nullable(moment),
});
export type Geblokkeerd = z.infer<typeof Geblokkeerd>;

/** How one of the points of afvinken stands: met, met under a condition until a day, or not met. */
export const Puntuitkomst = z.enum(['in-orde', 'voorwaarde', 'open']);
export type Puntuitkomst = z.infer<typeof Puntuitkomst>;

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
  /** changes that are blocked now; null: this source does not say it */
  geblokkeerd: z.nullable(z.array(Geblokkeerd)),
  /** point of afvinken (AFV-01) → how it stands now; not there: this source does not say it */
  punten: z.optional(z.record(kort, Puntuitkomst)),
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
  gemeenten: z.array(Gemeentevoortgang).check(
    // Twice the same gemeente: which of the two holds nobody can say.
    z.refine((rij) => new Set(rij.map(({ code }) => code)).size === rij.length),
  ),
});
export type Trajectvoortgang = z.infer<typeof Trajectvoortgang>;
