import * as z from 'zod/mini';
import { Procesgraaf } from './procesgraaf.ts';

/** An id of the process with the words that people read. */
const MetNaam = z.strictObject({ id: z.string(), naam: z.string() });

/**
 * A process that stands on its own: the graph with the names of what its ids mean. This is what BPMN is written
 * from and read into. `groepen`: step id -> name of the subprocess or pool it stood in, where the source has one.
 */
export const Procesmodel = z.strictObject({
  naam: z.string(),
  banen: z.readonly(z.array(MetNaam)),
  documenten: z.readonly(z.array(MetNaam)),
  graaf: Procesgraaf,
  groepen: z.readonly(z.record(z.string(), z.string())),
});
export type Procesmodel = z.infer<typeof Procesmodel>;
