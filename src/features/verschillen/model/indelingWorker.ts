import { type Indeling, toModelindeling } from '../../../diagram/indeling.ts';
import type { Maat } from '../../../diagram/maten.ts';
import type { Tekenmodel } from '../../../diagram/model/tekenmodel.ts';

/** What to lay out, and how large. */
export type Indelingvraag = { model: Tekenmodel; maat: Maat };
/** Answer of the worker: the layout, or why there is none. */
export type Indelingantwoord = { soort: 'klaar'; indeling: Indeling } | { soort: 'fout'; melding: string };

const antwoord = (bericht: Indelingantwoord) => postMessage(bericht);

addEventListener('message', ({ data }: MessageEvent<Indelingvraag>) => {
  try {
    antwoord({ soort: 'klaar', indeling: toModelindeling(data) });
  } catch (fout) {
    antwoord({ soort: 'fout', melding: String(fout) });
  }
});
