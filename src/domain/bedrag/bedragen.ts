import * as z from 'zod/mini';
import { Herkomsten } from '../scanlijst/herkomst.ts';

const Dag = z.iso.date();
const hoogstensTweeCijfers = z.refine<number>(
  (getal) => Math.abs(getal * 100 - Math.round(getal * 100)) < 1e-6,
);
/** In euros, whole cents. */
const Euro = z.number().check(z.positive(), hoogstensTweeCijfers);
/** 0 to 100, at most two digits after the point. */
const Procent = z.number().check(z.minimum(0), z.maximum(100), hoogstensTweeCijfers);

/** The ages that have a minimum wage of their own; from 21 it is the whole minimum wage. */
export const JEUGDLEEFTIJDEN = ['15', '16', '17', '18', '19', '20'] as const;
export type Jeugdleeftijd = (typeof JEUGDLEEFTIJDEN)[number];

/** Minimum wage of somebody of 21 or older. `maand` is the referentiemaandloon, the base of LKS; `uur` since 2024. */
const Minimumloon = z.strictObject({
  vanaf: Dag,
  maand: Euro,
  uur: z.nullable(Euro),
  herkomst: Herkomsten,
});
export type Minimumloon = z.infer<typeof Minimumloon>;

const Minimumjeugdloon = z.strictObject({
  vanaf: Dag,
  procenten: z.record(z.enum(JEUGDLEEFTIJDEN), Procent),
  herkomst: Herkomsten,
});
export type Minimumjeugdloon = z.infer<typeof Minimumjeugdloon>;

/** `procent` null: nobody found it; whoever computes types it. */
const Werkgeverslasten = z.strictObject({ vanaf: Dag, procent: z.nullable(Procent), herkomst: Herkomsten });
export type Werkgeverslasten = z.infer<typeof Werkgeverslasten>;

/** The week that the amount of a month belongs to. */
const Urenregel = z.discriminatedUnion('soort', [
  z.strictObject({ vanaf: Dag, soort: z.literal('normale-arbeidsduur'), herkomst: Herkomsten }),
  z.strictObject({
    vanaf: Dag,
    soort: z.literal('vaste-week'),
    uren: z.number().check(z.positive(), hoogstensTweeCijfers),
    herkomst: Herkomsten,
  }),
]);
export type Urenregel = z.infer<typeof Urenregel>;

const Percentage = z.strictObject({ procent: Procent, herkomst: Herkomsten });

/**
 * Amounts and percentages of LKS by day (checklists/bedragen.yaml). A row holds from `vanaf` until the next one;
 * nothing is known before the first row and after `bekendTot`.
 */
export const Bedragen = z.strictObject({
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  peildatum: Dag,
  bekendTot: Dag,
  minimumloon: z.array(Minimumloon).check(z.minLength(1)),
  minimumjeugdloon: z.array(Minimumjeugdloon).check(z.minLength(1)),
  werkgeverslasten: z.array(Werkgeverslasten).check(z.minLength(1)),
  urenregels: z.array(Urenregel).check(z.minLength(1)),
  vakantiebijslag: Percentage,
  /** Highest share of minimum wage and vakantiebijslag that LKS covers. */
  plafond: Percentage,
  forfaitair: Percentage,
  /** Where the rules without a number of their own come from. */
  rekenregels: z.strictObject({
    referentiemaandloon: Herkomsten,
    grondslag: Herkomsten,
    verschil: Herkomsten,
    werkgeverslasten: Herkomsten,
    voltijdsweek: Herkomsten,
    lopend: Herkomsten,
    nieuw: Herkomsten,
    afronding: Herkomsten,
  }),
});
export type Bedragen = z.infer<typeof Bedragen>;
