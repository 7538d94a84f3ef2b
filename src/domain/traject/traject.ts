import * as z from 'zod/mini';
import { Procesmodel } from '../proces/procesmodel.ts';
import { Antwoord, MAX_TEKST } from '../scanlijst/antwoord.ts';
import { Norminvulling } from '../scanlijst/normenset.ts';
import { Wijzigingssoort } from '../scanlijst/scanlijst.ts';
import { Dag, Wijzigingsveld } from '../wijziging/besluit.ts';

const tekst = z.string().check(z.maxLength(MAX_TEKST));
const kort = z.string().check(z.maxLength(500));

/**
 * Who did it: a random id of the browser and, optionally, the role (uitgangspunt 26). Never a name.
 */
export const Door = z.strictObject({ browser: kort, rol: z.optional(kort) });
export type Door = z.infer<typeof Door>;

/** A stored fact with who and when; `op` is an ISO time in UTC, `versie` the list version it was given under. */
export function vastgelegd<T extends z.core.$ZodType>(waarde: T) {
  return z.strictObject({ waarde, door: Door, op: z.string(), versie: z.optional(kort) });
}
export type Vastgelegd<T> = { waarde: T; door: Door; op: string; versie?: string | undefined };

export const Trajectgemeente = z.strictObject({
  naam: kort,
  uitvoerder: kort,
  volgorde: z.number(),
});
export type Trajectgemeente = z.infer<typeof Trajectgemeente>;

export const Trajectuitvoerder = z.strictObject({ naam: kort, volgorde: z.number() });
export type Trajectuitvoerder = z.infer<typeof Trajectuitvoerder>;

/** Somebody in the team: a role; name and mail are optional and leave the traject nowhere (uitgangspunt 26). */
export const Teamlid = z.strictObject({
  rol: kort,
  uitvoerder: z.nullable(kort),
  naam: z.optional(kort),
  mail: z.optional(kort),
});
export type Teamlid = z.infer<typeof Teamlid>;

/** A change that the team added itself. */
export const EigenWijziging = z.strictObject({
  titel: kort,
  tekst,
  soort: Wijzigingssoort,
  rol: kort,
  gemeenten: z.array(kort),
  /** ids of changes that have to be done first */
  na: z.optional(z.array(kort)),
});
export type EigenWijziging = z.infer<typeof EigenWijziging>;

/** A point that somebody ticked for a gemeente, with its proof. */
export const Puntvinkje = z.strictObject({ bewijs: tekst, rol: kort });
export type Puntvinkje = z.infer<typeof Puntvinkje>;

/** A point that is not met yet, accepted until a day. */
export const Voorwaarde = z.strictObject({ reden: tekst, geldigTot: Dag, rol: kort });
export type Voorwaarde = z.infer<typeof Voorwaarde>;

/** Checked off or reopened; by hand only (uitgangspunt 21). */
export const Afvinkbesluit = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('afgevinkt'),
    op: Dag,
    rol: kort,
    criteriaversie: kort,
    onderVoorwaarde: z.boolean(),
  }),
  z.strictObject({ soort: z.literal('heropend'), op: Dag, rol: kort, reden: tekst }),
]);
export type Afvinkbesluit = z.infer<typeof Afvinkbesluit>;

/** Longest id in a process model, in characters: with the id of the model it is a key of the document. */
const MAX_MODELID = 400;

/** A process model that somebody read from a file, as it was read. Who it holds for is said elsewhere. */
export const Eigenmodel = z.strictObject({
  bestandsnaam: kort,
  model: Procesmodel.check(
    z.refine(({ banen, graaf }) =>
      [...banen.map(({ id }) => id), ...Object.keys(graaf.stappen)].every((id) => id.length <= MAX_MODELID),
    ),
  ),
  /** What was read in another way than it stood in the file, or was left out: kind and names of elements. */
  opmerkingen: z.readonly(
    z.array(z.strictObject({ soort: kort, elementen: z.readonly(z.array(z.string())) })),
  ),
});
export type Eigenmodel = z.infer<typeof Eigenmodel>;

/** What happened, append-only (uitgangspunt 25). */
export const Gebeurd = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('traject-gemaakt') }),
  z.strictObject({ soort: z.literal('scan-begonnen'), gemeente: kort }),
  z.strictObject({ soort: z.literal('team'), rol: kort, wat: z.enum(['erbij', 'weg', 'anders']) }),
  z.strictObject({
    soort: z.literal('besluit'),
    gemeente: kort,
    wijziging: kort,
    keuze: z.nullable(z.enum(['aanpassen', 'aanvaarden', 'later'])),
    bevestigd: z.boolean(),
  }),
  z.strictObject({
    soort: z.literal('status'),
    gemeente: kort,
    wijziging: kort,
    stand: z.enum(['te-doen', 'bezig', 'geblokkeerd', 'klaar']),
  }),
  z.strictObject({ soort: z.literal('norm'), norm: kort, gevuld: z.boolean() }),
  z.strictObject({ soort: z.literal('afgevinkt'), gemeente: kort, onderVoorwaarde: z.boolean() }),
  z.strictObject({ soort: z.literal('heropend'), gemeente: kort }),
  z.strictObject({
    soort: z.literal('procesmodel'),
    wat: z.enum(['erbij', 'weg', 'vervangen']),
    gemeenten: z.array(kort),
  }),
]);
export type Gebeurd = z.infer<typeof Gebeurd>;

export const Journaalregel = z.strictObject({ op: z.string(), door: Door, wat: Gebeurd });
export type Journaalregel = z.infer<typeof Journaalregel>;

/** Single facts about the traject itself, each under its own key. */
export const Kenmerk = {
  naam: kort,
  /** id@versie of the scanlijst it was made with */
  scanlijst: z.strictObject({ id: kort, versie: kort }),
  gemaaktOp: z.string(),
  /** Set on the examples and their copies: never counted, never published (uitgangspunt 23). */
  voorbeeld: z.boolean(),
  bron: tekst,
  startdatum: Dag,
  workshopdatum: Dag,
  voorbereidenTot: Dag,
  gewensteIngangsdatum: Dag,
} as const;
export type Kenmerken = { [K in keyof typeof Kenmerk]?: z.infer<(typeof Kenmerk)[K]> };

/**
 * The parts of a traject: each a flat map from key to fact, and each a map of the stored document.
 * A key is written only when somebody said something; absence means "not answered".
 *
 * | part            | key                                    |
 * |-----------------|----------------------------------------|
 * | gemeenten       | `GM0310`                               |
 * | uitvoerders     | id                                     |
 * | team            | id                                     |
 * | antwoorden      | `GM0310/AANV-01`                       |
 * | notities        | `GM0310/AANV-01` or `regio/AANV-01`    |
 * | wijzigingen     | `GM0310/AANV-01/1/<veld>` (Wijzigingsveld) |
 * | eigenWijzigingen| `EIGEN-<id>/1`                         |
 * | bevestigd       | `GM0310/AANV-01`: the preferred answer, confirmed per thema (uitgangspunt 16) |
 * | vinkjes         | `GM0310/AFV-03`                        |
 * | voorwaarden     | `GM0310/AFV-03`                        |
 * | afvinken        | `GM0310`                               |
 * | ingangsdatums   | `GM0310`                               |
 * | eigenaars       | `GM0310`: role that keeps process, form and letters |
 * | normen          | norm id                                |
 * | procesmodellen  | model id (no slash)                    |
 * | modelgemeenten  | `GM0310`: id of the one model that holds for it |
 * | baankoppelingen | `<model id>/<baan of the model>`: our baan, null = none of ours |
 * | stapkoppelingen | `<model id>/<step of the model>`: our deelstappen, empty = none of ours |
 */
export const Trajectdeel = {
  gemeenten: vastgelegd(Trajectgemeente),
  uitvoerders: vastgelegd(Trajectuitvoerder),
  team: vastgelegd(Teamlid),
  antwoorden: vastgelegd(Antwoord),
  notities: vastgelegd(tekst),
  // What belongs under which key says `schemaVanWijzigingsfeit`; a readable text with a value elsewhere still opens.
  wijzigingen: z.union([
    vastgelegd(Wijzigingsveld.besluit),
    vastgelegd(Wijzigingsveld.status),
    vastgelegd(tekst),
  ]),
  eigenWijzigingen: vastgelegd(EigenWijziging),
  bevestigd: vastgelegd(z.literal(true)),
  vinkjes: vastgelegd(Puntvinkje),
  voorwaarden: vastgelegd(Voorwaarde),
  afvinken: vastgelegd(Afvinkbesluit),
  ingangsdatums: vastgelegd(Dag),
  eigenaars: vastgelegd(kort),
  normen: vastgelegd(Norminvulling),
  procesmodellen: vastgelegd(Eigenmodel),
  modelgemeenten: vastgelegd(kort),
  baankoppelingen: vastgelegd(z.nullable(kort)),
  stapkoppelingen: vastgelegd(z.array(kort)),
} as const;
export type Trajectdeelnaam = keyof typeof Trajectdeel;
export const TRAJECTDELEN = Object.keys(Trajectdeel) as Trajectdeelnaam[];

/** The value stored under a key of a part. */
export type Deelwaarde<D extends Trajectdeelnaam> = z.infer<(typeof Trajectdeel)[D]>['waarde'];

/** The one thing that is saved. A plain, readable value; storage turns it into a document and back. */
export type Traject = {
  id: string;
  kenmerken: Kenmerken;
  journaal: Readonly<Record<string, Journaalregel>>;
} & { readonly [D in Trajectdeelnaam]: Readonly<Record<string, z.infer<(typeof Trajectdeel)[D]>>> };

const deel = <T extends z.core.$ZodType>(waarde: T) => z.record(kort, waarde);

/** Parses a traject that comes from a file (plain JSON). Unknown keys are refused. */
export const TrajectSchema = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  kenmerken: z.partial(z.strictObject(Kenmerk)),
  journaal: deel(Journaalregel),
  gemeenten: deel(Trajectdeel.gemeenten),
  uitvoerders: deel(Trajectdeel.uitvoerders),
  team: deel(Trajectdeel.team),
  antwoorden: deel(Trajectdeel.antwoorden),
  notities: deel(Trajectdeel.notities),
  wijzigingen: deel(Trajectdeel.wijzigingen),
  eigenWijzigingen: deel(Trajectdeel.eigenWijzigingen),
  bevestigd: deel(Trajectdeel.bevestigd),
  vinkjes: deel(Trajectdeel.vinkjes),
  voorwaarden: deel(Trajectdeel.voorwaarden),
  afvinken: deel(Trajectdeel.afvinken),
  ingangsdatums: deel(Trajectdeel.ingangsdatums),
  eigenaars: deel(Trajectdeel.eigenaars),
  normen: deel(Trajectdeel.normen),
  procesmodellen: deel(Trajectdeel.procesmodellen),
  modelgemeenten: deel(Trajectdeel.modelgemeenten),
  baankoppelingen: deel(Trajectdeel.baankoppelingen),
  stapkoppelingen: deel(Trajectdeel.stapkoppelingen),
});

/** A traject in which nothing was said yet. */
export function leegTraject(id: string): Traject {
  return {
    id,
    kenmerken: {},
    journaal: {},
    gemeenten: {},
    uitvoerders: {},
    team: {},
    antwoorden: {},
    notities: {},
    wijzigingen: {},
    eigenWijzigingen: {},
    bevestigd: {},
    vinkjes: {},
    voorwaarden: {},
    afvinken: {},
    ingangsdatums: {},
    eigenaars: {},
    normen: {},
    procesmodellen: {},
    modelgemeenten: {},
    baankoppelingen: {},
    stapkoppelingen: {},
  };
}
