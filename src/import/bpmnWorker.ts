import type { Bpmnuitkomst } from './bpmnuitkomst.ts';
import { leesBpmn } from './leesBpmn.ts';

/** Answer of the worker: what came out of the file, or why there is no answer. */
export type Bpmnantwoord = { soort: 'klaar'; uitkomst: Bpmnuitkomst } | { soort: 'fout'; melding: string };

const antwoord = (bericht: Bpmnantwoord) => postMessage(bericht);

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  lees(data).then(
    (uitkomst) => antwoord({ soort: 'klaar', uitkomst }),
    (fout: unknown) => antwoord({ soort: 'fout', melding: String(fout) }),
  );
});

/** A file that was moved or removed meanwhile cannot be read. */
async function lees(bestand: Blob): Promise<Bpmnuitkomst> {
  const bytes = await bestand.arrayBuffer().catch(() => undefined);
  return bytes === undefined ? { soort: 'niet-te-lezen' } : leesBpmn(new Uint8Array(bytes));
}
