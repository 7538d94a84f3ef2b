import { leesWerkmap, type Werkmapuitkomst } from './leesWerkmap.ts';

/** What the worker tells: how far it is, what came out, or that it broke. */
export type Werkmapbericht =
  | { soort: 'ver'; gedaan: number; totaal: number }
  | { soort: 'klaar'; uitkomst: Werkmapuitkomst }
  | { soort: 'fout'; melding: string };

const antwoord = (bericht: Werkmapbericht) => postMessage(bericht);

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  lees(data).then(
    (uitkomst) => antwoord({ soort: 'klaar', uitkomst }),
    (fout: unknown) => antwoord({ soort: 'fout', melding: String(fout) }),
  );
});

/** A file that was moved or removed meanwhile cannot be read. */
async function lees(bestand: Blob): Promise<Werkmapuitkomst> {
  const bytes = await bestand.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { soort: 'niet-te-lezen' };
  return leesWerkmap(new Uint8Array(bytes), (gedaan, totaal) => antwoord({ soort: 'ver', gedaan, totaal }));
}
