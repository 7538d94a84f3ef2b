import { type Wordplan, writeDocx } from './writeDocx.ts';

/** Answer of the worker: the file, or why it failed. */
export type Docxantwoord = { soort: 'klaar'; bestand: Blob } | { soort: 'fout'; melding: string };

const antwoord = (bericht: Docxantwoord) => postMessage(bericht);

addEventListener('message', ({ data }: MessageEvent<Wordplan>) => {
  writeDocx(data).then(
    (bestand) => antwoord({ soort: 'klaar', bestand }),
    (fout: unknown) => antwoord({ soort: 'fout', melding: String(fout) }),
  );
});
