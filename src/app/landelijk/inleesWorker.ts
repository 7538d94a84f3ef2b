import * as z from 'zod/mini';
import type { Voortgangsinhoud } from '../../domain/voortgang/losseVoortgang.ts';
import type { Bestandslezing } from './bestandslezing.ts';
import { leesLandelijkbestand } from './leesLandelijkbestand.ts';

// Before the first parse, as on the page: our content policy forbids `new Function`.
z.config({ jitless: true });

/** First the content, then files one by one; each is answered before the next is sent. */
export type Inleesvraag = { soort: 'inhoud'; inhoud: Voortgangsinhoud } | { soort: 'bestand'; bestand: File };
export type Inleesantwoord =
  /** of a zip: how many of the files in it are done */
  | { soort: 'deel'; gedaan: number; totaal: number }
  | { soort: 'gelezen'; lezingen: Bestandslezing[] }
  | { soort: 'fout'; melding: string };

let inhoud: Voortgangsinhoud | undefined;

addEventListener('message', ({ data }: MessageEvent<Inleesvraag>) => {
  if (data.soort === 'inhoud') {
    ({ inhoud } = data);
    return;
  }
  if (!inhoud) throw new Error('a file came before the content');
  const antwoord = (bericht: Inleesantwoord) => postMessage(bericht);
  leesLandelijkbestand(data.bestand, inhoud, (gedaan, totaal) =>
    antwoord({ soort: 'deel', gedaan, totaal }),
  ).then(
    (lezingen) => antwoord({ soort: 'gelezen', lezingen }),
    (fout: unknown) => antwoord({ soort: 'fout', melding: String(fout) }),
  );
});
