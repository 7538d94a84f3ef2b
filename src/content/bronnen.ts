import * as z from 'zod/mini';
import { Bron } from '../domain/scanlijst/bron.ts';

/** The file bronnen.yaml. */
export const Bronnen = z.strictObject({
  versie: z.string(),
  stand: z.enum(['voorstel', 'vastgesteld']),
  peildatum: z.string(),
  bronnen: z.array(Bron),
});
export type Bronnen = z.infer<typeof Bronnen>;
