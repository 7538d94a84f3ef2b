import * as z from 'zod/mini';
import { Gemeentestatus, Grond } from './gemeentestatus.ts';

const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const dag = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const tekst = z.string().check(z.maxLength(200));

/** A quarter, such as `2027-K1`. */
export const Kwartaal = z.string().check(z.regex(/^\d{4}-K[1-4]$/));

/**
 * A status that somebody set by hand, for a gemeente of which there is no file. One fact, never changed: who
 * knows better adds a newer one or removes it. `bron` is an organisation or a document, never a person.
 */
export const Handfeit = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  code: z.string().check(z.regex(/^GM\d{4}$/)),
  status: Gemeentestatus,
  /** the day on which this held, YYYY-MM-DD */
  datum: dag,
  grond: Grond,
  bron: tekst.check(z.minLength(1)),
  /** for gepland: when they start */
  kwartaal: z.nullable(Kwartaal),
  /** for gepland: why then */
  reden: z.nullable(tekst),
  /** ISO time of writing it down */
  vastgelegdOp: moment,
});
export type Handfeit = z.infer<typeof Handfeit>;

/** Which traject counts for a gemeente that stands in more of them; the others stay visible. */
export const Trajectkeuze = z.strictObject({
  code: z.string().check(z.maxLength(500)),
  traject: z.string().check(z.maxLength(500)),
  /** ISO time of the choice */
  op: moment,
});
export type Trajectkeuze = z.infer<typeof Trajectkeuze>;
