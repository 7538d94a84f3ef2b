import * as z from 'zod/mini';
import { Gemeentecode } from '../regio/gemeente.ts';
import { Gemeentestatus, Grond } from './gemeentestatus.ts';
import { Kwartaal } from './handfeit.ts';

export const PUBLICATIESOORT = 'lks-implementatiescan/landelijk';
/** Shape of the file. Raise it together with a migration. */
export const PUBLICATIEFORMAAT = 1;

const kort = z.string().check(z.maxLength(500));
const Dag = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Aantal = z.int().check(z.nonnegative());

/** Where a row comes from, without its name: a traject, or a status that was set by hand. */
export const Publicatiebron = z.strictObject({
  /** id of the traject; a random code. `hand` for what was set by hand */
  id: kort,
  /** day of the newest fact in it */
  bericht: Dag,
  scanlijst: z.nullable(z.strictObject({ id: kort, versie: kort })),
});
export type Publicatiebron = z.infer<typeof Publicatiebron>;

export const Publicatierij = z.strictObject({
  code: Gemeentecode,
  naam: kort,
  status: Gemeentestatus,
  sinds: Dag,
  grond: Grond,
  onderVoorwaarde: z.boolean(),
  voorwaardeTot: z.nullable(Dag),
  ingangsdatum: z.nullable(Dag),
  criteriaversie: z.nullable(kort),
  kwartaal: z.nullable(Kwartaal),
  /** place in `bronnen` */
  bron: Aantal,
  /** what held before, whatever source said it, oldest first; `onderVoorwaarde` absent: not */
  eerder: z.array(
    z.strictObject({
      status: Gemeentestatus,
      sinds: Dag,
      grond: Grond,
      onderVoorwaarde: z.optional(z.boolean()),
    }),
  ),
});
export type Publicatierij = z.infer<typeof Publicatierij>;

/** Gemeenten per class on the peildatum; together all gemeenten of that day. */
export const Publicatietelling = z.strictObject({
  afgevinkt: Aantal,
  bezig: Aantal,
  voorbereiding: Aantal,
  'niet-begonnen': Aantal,
  onbekend: Aantal,
});

/**
 * The national stand as everybody may see it: no names of people, trajecten or sources, no notes, reasons or answers
 * (uitgangspunt 22). A gemeente without news is not in it.
 */
export const Publicatie = z.strictObject({
  $schema: z.optional(kort),
  soort: z.literal(PUBLICATIESOORT),
  formaat: z.literal(PUBLICATIEFORMAAT),
  /** null: nothing was published yet */
  peildatum: z.nullable(Dag),
  licentie: z.literal('CC0-1.0'),
  toelichting: z.string().check(z.maxLength(2000)),
  indeling: z.strictObject({ peildatum: Dag, bron: z.string().check(z.maxLength(500)) }),
  telling: z.nullable(Publicatietelling),
  bronnen: z.array(Publicatiebron),
  gemeenten: z.array(Publicatierij),
});
export type Publicatie = z.infer<typeof Publicatie>;

export type Publicatielezing =
  | { soort: 'ok'; publicatie: Publicatie }
  | { soort: 'ander-bestand' }
  | { soort: 'te-nieuw'; formaat: number }
  | { soort: 'onleesbaar'; waar: string };

const Kop = z.object({ soort: z.literal(PUBLICATIESOORT), formaat: z.number() });

/** Reads what was parsed from JSON. Never throws; says where the first wrong field is. */
export function leesPublicatie(inhoud: unknown): Publicatielezing {
  const kop = Kop.safeParse(inhoud);
  if (!kop.success) return { soort: 'ander-bestand' };
  if (kop.data.formaat > PUBLICATIEFORMAAT) return { soort: 'te-nieuw', formaat: kop.data.formaat };
  const gelezen = Publicatie.safeParse(inhoud);
  if (!gelezen.success) return { soort: 'onleesbaar', waar: gelezen.error.issues[0]?.path.join('.') ?? '' };
  const los = gelezen.data.gemeenten.findIndex(({ bron }) => gelezen.data.bronnen[bron] === undefined);
  if (los >= 0) return { soort: 'onleesbaar', waar: `gemeenten.${los}.bron` };
  const codes = gelezen.data.gemeenten.map(({ code }) => code);
  const dubbel = codes.findIndex((code, at) => codes.indexOf(code) !== at);
  return dubbel < 0
    ? { soort: 'ok', publicatie: gelezen.data }
    : { soort: 'onleesbaar', waar: `gemeenten.${dubbel}.code` };
}
