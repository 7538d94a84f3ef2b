import * as z from 'zod/mini';
import { Herkomsten } from '../scanlijst/herkomst.ts';

/** What can happen after the work has started. */
export const Gebeurtenissoort = z.enum(['ziekte', 'uren', 'verhuizing', 'verlenging', 'einde-doelgroep']);
export type Gebeurtenissoort = z.infer<typeof Gebeurtenissoort>;

/** A day that a casus names. */
export const Casusdag = z.enum(['aanvraag', 'start-werk', 'proefplaats', 'einde-contract']);
export type Casusdag = z.infer<typeof Casusdag>;

/** `als`: only in a process that has this extra step. */
const Deelstapkeuze = z.strictObject({ stap: z.string(), als: z.optional(z.string()) });

/**
 * A part of a file. Its steps stand in the order in which they can happen; what follows what is in the process.
 * `zonderDag`: nobody knows when, unless a term counts back to it. `gegeven`: the casus names the day. `nodig`: here it
 * is always done, also when it is optional in the process. `ankers`: the step from which a term counts here. `duurtTot`:
 * the step goes on, and ends the day before this day of the casus.
 */
export const Casusdeel = z.strictObject({
  id: z.union([
    Gebeurtenissoort,
    z.enum(['voorbereiding', 'proefplaats', 'aanvraag-meten', 'aanvraag-forfaitair', 'meten-na-forfaitair']),
  ]),
  naam: z.string(),
  begin: z.enum(['geen', 'aanvraag', 'start-werk', 'proefplaats', 'gebeurtenis']),
  route: z.optional(z.enum(['meten', 'forfaitair'])),
  gegeven: z.optional(z.array(z.string())),
  zonderDag: z.optional(z.array(z.string())),
  nodig: z.optional(z.array(z.string())),
  ankers: z.optional(z.record(z.string(), z.string())),
  duurtTot: z.optional(z.record(z.string(), Casusdag)),
  stappen: z.array(Deelstapkeuze),
});
export type Casusdeel = z.infer<typeof Casusdeel>;
export type Casusdeelsoort = Casusdeel['id'];

/** A ready casus; months count from the start of the work, `voorEinde` in weeks back from the end of the contract. */
export const Casusvoorbeeld = z.strictObject({
  id: z.string(),
  naam: z.string(),
  uitleg: z.string(),
  route: z.enum(['meten', 'forfaitair']),
  /** Months before the work starts. */
  proefplaats: z.optional(z.number()),
  /** Months. */
  contract: z.number(),
  gebeurtenis: z.optional(
    z.union([
      z.strictObject({ soort: Gebeurtenissoort, na: z.number() }),
      z.strictObject({ soort: Gebeurtenissoort, voorEinde: z.number() }),
    ]),
  ),
});
export type Casusvoorbeeld = z.infer<typeof Casusvoorbeeld>;

/** What a casus walks through (checklists/casussen.yaml). */
export const Casusinhoud = z.strictObject({
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  peildatum: z.iso.date(),
  /** Before this day other rules held; nothing is computed for it. */
  geldigVanaf: z.iso.date(),
  herkomst: Herkomsten,
  /** Anchor of the werkproces → the day of the casus that it stands for. */
  ankers: z.record(z.string(), Casusdag),
  /** Gateways of which one says how a gemeente departs. */
  poorten: z.array(z.string()),
  delen: z.array(Casusdeel),
  buiten: z.array(z.strictObject({ stap: z.string(), reden: z.string() })),
  casussen: z.array(Casusvoorbeeld).check(z.minLength(1)),
});
export type Casusinhoud = z.infer<typeof Casusinhoud>;
