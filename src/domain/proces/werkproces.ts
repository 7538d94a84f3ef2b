import * as z from 'zod/mini';
import { Termijnwaarde } from '../scanlijst/effect.ts';
import { Herkomsten } from '../scanlijst/herkomst.ts';

const regels = z.array(z.string());

export const Baan = z.strictObject({
  id: z.string(),
  naam: z.string(),
  /** Reads inside a sentence: "de werkgever". */
  zin: z.string(),
  rijen: z.number(),
  hoofdrij: z.number(),
});
export type Baan = z.infer<typeof Baan>;

export const Fase = z.strictObject({
  id: z.string(),
  letter: z.string(),
  naam: z.string(),
  kort: regels,
});
export type Fase = z.infer<typeof Fase>;

const MetTekst = z.strictObject({ id: z.string(), tekst: z.string() });
const ja = z.optional(z.literal('ja'));

/**
 * Where a term begins or ends. `stappen`: it begins when the last of these deelstappen is done; without them it
 * begins outside the process. `telt`: forward unless it says otherwise; `terug` = the term ends at the anchor,
 * `maand` and `datum` = one waits for a fixed day of the month or year.
 */
export const Anker = z.strictObject({
  id: z.string(),
  tekst: z.string(),
  stappen: z.optional(z.array(z.string())),
  telt: z.optional(z.enum(['terug', 'maand', 'datum'])),
});
export type Anker = z.infer<typeof Anker>;

export const Document = z.strictObject({
  id: z.string(),
  naam: z.string(),
  zin: z.optional(z.string()),
  soort: z.enum(['formulier', 'brief', 'rapport', 'stuk']),
  preferent: z.enum(['ja', 'nee']),
  herkomst: z.optional(Herkomsten),
});
export type Document = z.infer<typeof Document>;

/** A drawn step: one cell of the picture (baan × fase × rij); `kort` = its text, ≤ 2 lines of ≤ 13 characters. */
export const Hoofdstap = z.strictObject({
  id: z.string(),
  kort: regels,
  naam: z.string(),
  baan: z.string(),
  fase: z.string(),
  rij: z.number(),
});
export type Hoofdstap = z.infer<typeof Hoofdstap>;

const Inhoudstermijn = z.union([
  Termijnwaarde,
  z.strictObject({ norm: z.string() }),
  z.enum(['onbekend', 'geen']),
]);

export const Deelstap = z.strictObject({
  id: z.string(),
  hoofdstap: z.string(),
  baan: z.string(),
  /** Reads after the lane: "De werkgever …". */
  naam: z.string(),
  /** Not every file passes it. */
  optioneel: ja,
  /** Employer and gemeente send, report, ask or discuss something here. */
  contact: ja,
  /** Preposition for the term in a sentence: tot, binnen, uiterlijk. */
  woord: z.optional(z.string()),
  termijn: Inhoudstermijn,
  moment: z.optional(z.string()),
  volgorde: z.optional(z.string()),
  frequentie: z.optional(z.string()),
  toelichting: z.optional(z.string()),
  in: z.optional(z.array(z.string())),
  uit: z.optional(z.array(z.string())),
  kanaal: z.optional(z.string()),
  herkomst: Herkomsten,
});
export type Deelstap = z.infer<typeof Deelstap>;

/** A gateway, drawn as a diamond in a cell of its own; `route` = what the preferred process does here. */
export const Poort = z.strictObject({
  id: z.string(),
  kort: z.string(),
  vraag: z.string(),
  baan: z.string(),
  fase: z.string(),
  rij: z.number(),
  route: z.string(),
  herkomst: Herkomsten,
});
export type Poort = z.infer<typeof Poort>;

/** Begin, end and events in between: a circle beside a step, without a cell. */
export const Gebeurtenis = z.strictObject({
  id: z.string(),
  soort: z.enum(['begin', 'tussentijds', 'einde']),
  tekst: z.string(),
  naar: z.optional(z.string()),
  tijdens: z.optional(z.string()),
});
export type Gebeurtenis = z.infer<typeof Gebeurtenis>;

export const Overgang = z.strictObject({
  van: z.string(),
  naar: z.string(),
  label: z.optional(z.string()),
});
export type Overgang = z.infer<typeof Overgang>;

/** A way back: drawn as a marker "ga naar", never as a line. */
export const GaNaar = z.strictObject({
  van: z.string(),
  naar: z.string(),
  label: z.optional(z.string()),
  tekst: z.string(),
});

/** A step that exists in practice and not in the preferred process. `eigen`: own cell; `hoofdstap`: in its detail. */
export const ExtraStap = z.strictObject({
  id: z.string(),
  naam: z.string(),
  kort: z.optional(regels),
  baan: z.string(),
  fase: z.optional(z.string()),
  rij: z.optional(z.number()),
  beeld: z.enum(['eigen', 'hoofdstap']),
  hoofdstap: z.string(),
  na: z.string(),
  voor: z.string(),
  contact: ja,
  in: z.optional(z.array(z.string())),
  uit: z.optional(z.array(z.string())),
});
export type ExtraStap = z.infer<typeof ExtraStap>;

/** One way from `van` to `tot`: the one that passes the deelstap `langs`. */
export const Cijferroute = z.strictObject({ id: z.string(), naam: z.string(), langs: z.string() });
export type Cijferroute = z.infer<typeof Cijferroute>;

/** Between which deelstappen the doorlooptijd runs, and by which routes. */
export const Cijferkader = z.strictObject({
  van: z.string(),
  tot: z.string(),
  routes: z.array(Cijferroute),
  herkomst: Herkomsten,
});
export type Cijferkader = z.infer<typeof Cijferkader>;

export const Werkproces = z.strictObject({
  id: z.string(),
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  peildatum: z.string(),
  letOp: z.string(),
  banen: z.array(Baan),
  fasen: z.array(Fase),
  ankers: z.array(Anker),
  kanalen: z.array(MetTekst),
  documenten: z.array(Document),
  hoofdstappen: z.array(Hoofdstap),
  deelstappen: z.array(Deelstap),
  kerncijfers: Cijferkader,
  poorten: z.array(Poort),
  gebeurtenissen: z.array(Gebeurtenis),
  overgangen: z.array(Overgang),
  gaNaar: z.array(GaNaar),
  extraStappen: z.array(ExtraStap),
});
export type Werkproces = z.infer<typeof Werkproces>;
