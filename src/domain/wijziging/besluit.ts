import * as z from 'zod/mini';
import { MAX_TEKST } from '../scanlijst/antwoord.ts';
import { Inspanning } from '../scanlijst/scanlijst.ts';

const tekst = z.string().check(z.maxLength(MAX_TEKST));
/** A day, YYYY-MM-DD, without time or zone. */
export const Dag = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * What the team chose for one change in one gemeente (not the gemeente's Beschikking).
 * A proposal of the team until `bevestigd` (uitgangspunt 13). `tot`: accepted on a condition, until that day.
 */
export const Besluit = z.strictObject({
  keuze: z.enum(['aanpassen', 'aanvaarden', 'later']),
  reden: z.optional(tekst),
  tot: z.optional(Dag),
  bevestigd: z.optional(z.strictObject({ rol: z.string(), op: Dag })),
});
export type Besluit = z.infer<typeof Besluit>;

export const Wijzigingsstand = z.enum(['te-doen', 'bezig', 'geblokkeerd', 'klaar']);
export type Wijzigingsstand = z.infer<typeof Wijzigingsstand>;

/** Status of one change in one gemeente; `reden` = what it waits for, when blocked. */
export const Wijzigingsstatus = z.strictObject({ stand: Wijzigingsstand, reden: z.optional(tekst) });
export type Wijzigingsstatus = z.infer<typeof Wijzigingsstatus>;

/** The stored fields of one (gemeente, wijziging), each under its own key so that two people can edit at once. */
export const Wijzigingsveld = {
  besluit: Besluit,
  status: Wijzigingsstatus,
  eigenaar: tekst,
  deadline: Dag,
  inspanning: Inspanning,
} as const;
export type Wijzigingsveld = {
  [K in keyof typeof Wijzigingsveld]: z.infer<(typeof Wijzigingsveld)[K]>;
};
