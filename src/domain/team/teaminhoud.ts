import * as z from 'zod/mini';
import { Herkomsten } from '../scanlijst/herkomst.ts';

export const Methodestap = z.enum(['team', 'scan', 'aanpassen', 'afvinken']);
export type Methodestap = z.infer<typeof Methodestap>;

const zinnen = z.array(z.string());

export const Rol = z.strictObject({
  id: z.string(),
  titel: z.string(),
  omschrijving: z.string(),
  belang: z.enum(['kern', 'gewenst']),
  aantal: z.strictObject({
    minimaal: z.number(),
    per: z.enum(['traject', 'uitvoerder']),
    opmerking: z.optional(z.string()),
  }),
  herkomst: Herkomsten,
  taken: z.strictObject({ team: zinnen, scan: zinnen, aanpassen: zinnen, afvinken: zinnen }),
  vooraf: z.strictObject({
    laag: z.array(z.string()),
    minuten: z.number(),
    doe: zinnen,
    meenemen: zinnen,
  }),
});
export type Rol = z.infer<typeof Rol>;

export const Workshoponderdeel = z.strictObject({
  nr: z.number(),
  minuten: z.number(),
  titel: z.string(),
  wie: z.array(z.string()),
  doel: z.string(),
  scherm: z.enum(['team', 'scan', 'bespreken', 'verschillen', 'aanpassingen']),
  scanpunten: z.optional(z.array(z.string())),
});

/** Roles, tasks per step, preparation and the agenda of the workshop (team.yaml). */
export const Teaminhoud = z.strictObject({
  id: z.string(),
  versie: z.string(),
  stand: z.enum(['te bevestigen', 'bevestigd']),
  toelichting: z.string(),
  rollen: z.array(Rol),
  gegevens: z.array(
    z.strictObject({
      id: z.string(),
      titel: z.string(),
      soort: z.literal('datum'),
      voorstel: z.optional(z.string()),
    }),
  ),
  workshop: z.strictObject({
    id: z.string(),
    titel: z.string(),
    minuten: z.number(),
    herkomst: Herkomsten,
    onderdelen: z.array(Workshoponderdeel),
    tePlannenAlsHetNietPast: z.string(),
  }),
});
export type Teaminhoud = z.infer<typeof Teaminhoud>;
