import type { Werkmap } from './werkmap.ts';
import { writeXlsx } from './writeXlsx.ts';

/** Answer of the worker: the file, or why it failed. */
export type Xlsxantwoord = { soort: 'klaar'; bestand: Blob } | { soort: 'fout'; melding: string };

const antwoord = (bericht: Xlsxantwoord) => postMessage(bericht);

// Large parts are compressed in a worker of the library; a server may forbid that, and then nothing would answer.
addEventListener('securitypolicyviolation', (event) =>
  antwoord({ soort: 'fout', melding: `${event.effectiveDirective} ${event.blockedURI}` }),
);

addEventListener('message', ({ data }: MessageEvent<Werkmap>) => {
  writeXlsx(data).then(
    (bestand) => antwoord({ soort: 'klaar', bestand }),
    (fout: unknown) => antwoord({ soort: 'fout', melding: String(fout) }),
  );
});
