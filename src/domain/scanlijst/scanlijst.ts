import * as z from 'zod/mini';
import { Effect } from './effect.ts';
import { Herkomsten } from './herkomst.ts';

export const Laag = z.enum(['kern', 'vooraf-administratie', 'vooraf-beleid', 'verdieping']);
export type Laag = z.infer<typeof Laag>;

/** Where the norm comes from (uitgangspunt 3). */
export const Aard = z.enum(['wet', 'voorkeur', 'beleidsvrijheid']);
export type Aard = z.infer<typeof Aard>;

/** How strict the norm is (uitgangspunt 3). */
export const Afwijking = z.enum(['prima', 'bespreken', 'niet', 'wet']);
export type Afwijking = z.infer<typeof Afwijking>;

export const Wijzigingssoort = z.enum([
  'formulier',
  'brief',
  'systeem',
  'werkafspraak',
  'beleid',
  'communicatie',
]);
export type Wijzigingssoort = z.infer<typeof Wijzigingssoort>;

export const Inspanning = z.enum(['S', 'M', 'L']);
export type Inspanning = z.infer<typeof Inspanning>;

/** Whether a change has to be carried out for this answer (uitgangspunt 12). */
export const Vereist = z.enum(['nee', 'mag', 'bespreken', 'moet']);
export type Vereist = z.infer<typeof Vereist>;

export const Antwoordoptie = z.strictObject({
  code: z.string(),
  tekst: z.string(),
  /** Channel that this option stands for (multiple choice about channels). */
  kanaal: z.optional(z.string()),
  /** Multiple choice: is choosing this wanted? `mag` is never a difference. */
  gewenst: z.optional(z.enum(['ja', 'nee', 'mag'])),
  /** Multiple choice: excludes every other option. */
  alleen: z.optional(z.boolean()),
  /** Not the preferred option, and no difference either. */
  ookGoed: z.optional(z.boolean()),
  effecten: z.optional(z.array(Effect)),
});
export type Antwoordoptie = z.infer<typeof Antwoordoptie>;

/** One thing to carry out; `bij` maps an option code (or `afwijking`, for a norm) to its text. */
export const Wijzigingsvoorstel = z.strictObject({
  id: z.string(),
  titel: z.string(),
  soort: Wijzigingssoort,
  inspanning: Inspanning,
  rol: z.string(),
  bij: z.record(z.string(), z.strictObject({ tekst: z.string(), vereist: Vereist })),
});
export type Wijzigingsvoorstel = z.infer<typeof Wijzigingsvoorstel>;

export const Voorkeur = z.strictObject({
  /** Exactly one of optie, opties, norm. */
  optie: z.optional(z.string()),
  opties: z.optional(z.array(z.string())),
  norm: z.optional(z.string()),
  teBevestigen: z.boolean(),
  herkomst: Herkomsten,
});

export const Scanpunt = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]{4}-\d{2}$|^ORG-\d{2}$/)),
  /** The printed number: stable, the same on every screen and in every export (uitgangspunt 2). */
  nummer: z.number(),
  thema: z.string(),
  laag: Laag,
  /** Place in the workshop, 1..24; only for laag kern. */
  kernVolgorde: z.optional(z.number()),
  onderhoud: z.optional(z.boolean()),
  vraag: z.string(),
  /** Needed to understand the question; does not give the preferred answer away. */
  toelichting: z.optional(z.string()),
  /** Why the norm is as it is (law, source); gives it away, so it is shown together with it. */
  achtergrond: z.optional(z.string()),
  soortAntwoord: z.enum(['keuze', 'meerkeuze', 'termijn', 'getal']),
  /** For getal: the unit, for example procent. */
  eenheid: z.optional(z.string()),
  /** For termijn: the units and anchors one can choose. */
  eenheden: z.optional(z.array(z.string())),
  ankers: z.optional(z.array(z.string())),
  /** For termijn: answers without a number. */
  zonderGetal: z.optional(z.array(z.strictObject({ code: z.string(), tekst: z.string() }))),
  /** `gelijk-anker-en-hoogstens`: same anchor, and not longer than the norm. */
  vergelijk: z.optional(z.literal('gelijk-anker-en-hoogstens')),
  aard: Aard,
  afwijking: Afwijking,
  blokkeert: z.enum(['nee', 'ja']),
  /** Deelstappen and gateways that this question is about. */
  processtap: z.array(z.string()),
  merktWerkgever: z.string(),
  voorkeur: Voorkeur,
  opties: z.optional(z.array(Antwoordoptie)),
  effectenBijAfwijking: z.optional(z.array(Effect)),
  slaOver: z.optional(
    z.array(
      z.strictObject({
        als: z.strictObject({ optie: z.union([z.string(), z.array(z.string())]) }),
        punten: z.array(z.string()),
      }),
    ),
  ),
  wijzigingen: z.array(Wijzigingsvoorstel),
});
export type Scanpunt = z.infer<typeof Scanpunt>;

/** Changes that have to be done before this one, and why in a whole sentence. */
export const Volgorderegel = z.strictObject({
  wijziging: z.string(),
  na: z.array(z.string()).check(z.minLength(1)),
  waarom: z.string(),
});
export type Volgorderegel = z.infer<typeof Volgorderegel>;

export const Thema = z.strictObject({ id: z.string(), naam: z.string() });
export type Thema = z.infer<typeof Thema>;

export const Scanlijst = z.strictObject({
  id: z.string(),
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  peildatum: z.string(),
  themas: z.array(Thema),
  /** Tombstones: an id is never reused (uitgangspunt 28). */
  vervallen: z.array(
    z.strictObject({
      id: z.string(),
      opvolger: z.nullable(z.string()),
      laag: Laag,
      reden: z.string(),
    }),
  ),
  scanpunten: z.array(Scanpunt),
  /** What has to be done first; holds in a gemeente where both are work. */
  volgorde: z.strictObject({ herkomst: Herkomsten, regels: z.array(Volgorderegel) }),
});
export type Scanlijst = z.infer<typeof Scanlijst>;
