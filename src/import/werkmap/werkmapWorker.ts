import { leesBladen } from './leesBladen.ts';
import { leesWerkmap, type Werkmapuitkomst } from './leesWerkmap.ts';
import type { Gelezenblad } from './toBlad.ts';
import type { Gelezenrij } from './toWerkmapinhoud.ts';
import { type Werkmapfout, Werkmapweigering } from './werkmapfout.ts';

/** A file, and what of it: our own rows that came back, or the cells of somebody else's sheets. */
export type Werkmapvraag = { bestand: Blob; wat: 'werkmap' | 'bladen' };
export type Bladenuitkomst = { soort: 'ok'; bladen: readonly Gelezenblad[] } | Werkmapfout;

/** What the worker tells: how far it is, what came out (its rows come before it), or that it broke. */
export type Werkmapbericht =
  | { soort: 'ver'; gedaan: number; totaal: number }
  | { soort: 'rijen'; rijen: readonly Gelezenrij[] }
  | { soort: 'klaar'; uitkomst: Werkmapuitkomst }
  | { soort: 'bladen'; uitkomst: Bladenuitkomst }
  | { soort: 'fout'; melding: string };

/** ms between two words about how far it is: nobody reads hundreds of them. */
const TUSSENPOOS = 50;
/** Rows that the page takes in at once: unpacking all of them in one message keeps it from anything else. */
const RIJEN_PER_BERICHT = 250;
const antwoord = (bericht: Werkmapbericht) => postMessage(bericht);

addEventListener('message', ({ data: { bestand, wat } }: MessageEvent<Werkmapvraag>) => {
  const klaar =
    wat === 'werkmap'
      ? lees(bestand).then(stuur)
      : leesAlleBladen(bestand).then((uitkomst) => antwoord({ soort: 'bladen', uitkomst }));
  klaar.catch((fout: unknown) => antwoord({ soort: 'fout', melding: String(fout) }));
});

function stuur(uitkomst: Werkmapuitkomst): void {
  if (uitkomst.soort !== 'ok') {
    antwoord({ soort: 'klaar', uitkomst });
    return;
  }
  const { rijen, ...rest } = uitkomst.inhoud;
  for (let van = 0; van < rijen.length; van += RIJEN_PER_BERICHT)
    antwoord({ soort: 'rijen', rijen: rijen.slice(van, van + RIJEN_PER_BERICHT) });
  antwoord({ soort: 'klaar', uitkomst: { soort: 'ok', inhoud: { ...rest, rijen: [] } } });
}

/** A file that was moved or removed meanwhile cannot be read. */
async function lees(bestand: Blob): Promise<Werkmapuitkomst> {
  const bytes = await bestand.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { soort: 'niet-te-lezen' };
  let laatst = -Infinity;
  return leesWerkmap(new Uint8Array(bytes), (gedaan, totaal) => {
    const nu = performance.now();
    if (nu - laatst < TUSSENPOOS && gedaan < totaal) return;
    laatst = nu;
    antwoord({ soort: 'ver', gedaan, totaal });
  });
}

async function leesAlleBladen(bestand: Blob): Promise<Bladenuitkomst> {
  const bytes = await bestand.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { soort: 'niet-te-lezen' };
  const bladen: Gelezenblad[] = [];
  try {
    for await (const deel of leesBladen(new Uint8Array(bytes))) bladen.push(...deel);
    return { soort: 'ok', bladen };
  } catch (fout) {
    if (fout instanceof Werkmapweigering) return fout.fout;
    throw fout;
  }
}
