import * as z from 'zod/mini';
import { Herkomsten } from '../scanlijst/herkomst.ts';

export const Afvinkpunt = z.strictObject({
  id: z.string(),
  nr: z.number(),
  titel: z.string(),
  uitleg: z.string(),
  /** `berekend`: follows from the traject. `aangevinkt`: somebody ticks it, with proof. */
  bepaling: z.enum(['berekend', 'aangevinkt']),
  regel: z.string(),
  bewijs: z.array(z.string()),
  /** Scanpunten whose answers give a proposal. */
  scanpunten: z.array(z.string()),
  voorwaardeMogelijk: z.boolean(),
  oplossenIn: z.enum(['scan', 'aanpassingen', 'afvinken']),
  herkomst: Herkomsten,
});
export type Afvinkpunt = z.infer<typeof Afvinkpunt>;

/** The eight points; a version of their own (uitgangspunt 20). */
export const Afvinkcriteria = z.strictObject({
  id: z.string(),
  versie: z.string(),
  stand: z.enum(['te bevestigen', 'bevestigd']),
  bevestigenDoor: z.string(),
  toelichting: z.string(),
  punten: z.array(Afvinkpunt),
  openVragen: z.array(z.string()),
});
export type Afvinkcriteria = z.infer<typeof Afvinkcriteria>;
