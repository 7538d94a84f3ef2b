import * as z from 'zod/mini';
import { Antwoord } from '../scanlijst/antwoord.ts';
import { Herkomsten } from '../scanlijst/herkomst.ts';

const Dag = z.iso.date();
const Tekst = z.string().check(z.minLength(1));
const Vastewaarde = z.union([z.string(), z.number(), z.boolean()]);

/** How one value of a variable is shown as an answer. */
const Antwoordtekst = z.strictObject({ waarde: Vastewaarde, tekst: Tekst, uitleg: z.optional(Tekst) });
export type Antwoordtekst = z.infer<typeof Antwoordtekst>;

/** One thing to tick in a question of which the number of ticks counts. */
const Telpunt = z.strictObject({ id: Tekst, tekst: Tekst, uitleg: z.optional(Tekst) });
export type Telpunt = z.infer<typeof Telpunt>;

/** What is unclear in the text of the rule, at the rows and points that it touches, with the reading that we use. */
const Kanttekening = z.strictObject({
  nr: z.int(),
  waar: Tekst,
  rijen: z.array(z.string()),
  punten: z.optional(z.array(z.string())),
  onduidelijk: Tekst,
  lezing: Tekst,
  herkomst: Herkomsten,
});
export type Kanttekening = z.infer<typeof Kanttekening>;

/** Answers and ticks that cannot be true together. */
const Tegenspraakregel = z.strictObject({
  als: z.optional(z.record(z.string(), Vastewaarde)),
  punten: z.optional(z.array(z.string())),
  melding: Tekst,
});
export type Tegenspraakregel = z.infer<typeof Tegenspraakregel>;

/** What the amount is a percentage of. */
export const GRONDSLAGEN = ['minimumloon', 'minimumloon-met-vakantiebijslag'] as const;

/** What a rule lays down besides its tables; null = it says nothing about it. */
const Vastgelegd = z.strictObject({
  /** How the rule describes a term of the law, by the id of the fact: our reading. */
  begrippen: z.record(
    z.string(),
    z.strictObject({ stand: z.enum(['gelijk', 'wijkt-af']), artikel: Tekst, zin: Tekst }),
  ),
  /** Which table says for which value of which variable somebody is in a group, and with which outcome. */
  groepen: z.nullable(z.strictObject({ variabele: Tekst, tabel: Tekst, ja: Vastewaarde })),
  forfaitairBedrag: z.nullable(
    z.strictObject({ procent: z.number(), over: z.enum(GRONDSLAGEN), artikel: Tekst }),
  ),
  forfaitairMaanden: z.nullable(z.strictObject({ maanden: z.number(), artikel: Tekst })),
  beslistermijn: z.nullable(z.strictObject({ weken: z.number(), artikel: Tekst })),
  proefplaats: z.nullable(z.strictObject({ maanden: z.number(), artikel: Tekst })),
});

/** What belongs to the decision tables of a local rule (checklists/beleidsregels/…/regel.yaml). */
export const Beleidsregel = z.strictObject({
  id: Tekst,
  naam: Tekst,
  uitvoerder: Tekst,
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  /** Day on which we read the rule; null = we did not. */
  peildatum: z.nullable(Dag),
  /** Key in bronnen.yaml; null = there is none. */
  bron: z.nullable(Tekst),
  /** First day on which the rule counts; null = unknown. */
  werktVanaf: z.nullable(Dag),
  /** Table ids, in the order in which they give advice. */
  uitkomsten: z.array(Tekst).check(z.minLength(1)),
  /** Tables with points to note: they come with the advice, and nothing is asked for them alone. */
  aandacht: z.array(Tekst),
  vooraf: z.strictObject({
    /** Variable that follows from the two days; null = the rule has none. */
    maandenInDienst: z.nullable(Tekst),
    vragen: z.array(Tekst),
  }),
  leeftijdsgrens: z.nullable(
    z.strictObject({
      vanaf: Dag,
      jaren: z.int(),
      variabele: Tekst,
      jonger: z.array(Vastewaarde),
      ouder: z.array(Vastewaarde),
    }),
  ),
  uitleg: z.record(z.string(), Tekst),
  antwoorden: z.record(z.string(), z.array(Antwoordtekst)),
  tellingen: z.record(z.string(), z.array(Telpunt)),
  lezingen: z.array(z.strictObject({ variabele: Tekst, kanttekening: z.int() })),
  tegenspraken: z.array(Tegenspraakregel),
  kanttekeningen: z.array(Kanttekening),
  vastgelegd: Vastgelegd,
  /** Answers to the scan that the text of the rule gives by itself. */
  scanantwoorden: z.array(z.strictObject({ scanpunt: Tekst, antwoord: Antwoord, artikel: Tekst })),
});
export type Beleidsregel = z.infer<typeof Beleidsregel>;

/** A rule of which only the tables are known, such as one that was just read from a file. */
export function toKaleRegel(naam: string, uitkomsten: readonly string[]): Beleidsregel {
  return {
    id: '',
    naam,
    uitvoerder: '',
    versie: '',
    stand: 'voorstel',
    peildatum: null,
    bron: null,
    werktVanaf: null,
    uitkomsten: [...uitkomsten],
    aandacht: [],
    vooraf: { maandenInDienst: null, vragen: [] },
    leeftijdsgrens: null,
    uitleg: {},
    antwoorden: {},
    tellingen: {},
    lezingen: [],
    tegenspraken: [],
    kanttekeningen: [],
    vastgelegd: {
      begrippen: {},
      groepen: null,
      forfaitairBedrag: null,
      forfaitairMaanden: null,
      beslistermijn: null,
      proefplaats: null,
    },
    scanantwoorden: [],
  };
}
