import type { unzipSync as Unzip } from 'fflate';
import { MAX_UITGEPAKT, Werkmapweigering } from './werkmapfout.ts';

/** Most parts in a file; a workbook with 342 sheets and their notes has 1,400. */
const MAX_DELEN = 20_000;
/** Pictures, macros and printer settings are no XML. */
const XML = /\.(?:xml|rels)$/i;
/** XML that says nothing about the values of cells: notes, drawings, links, pivot tables, who made it. */
const ZONDER_WAARDEN =
  /^(?:customXml|docProps)\/|^xl\/(?:worksheets\/_rels|charts|chartsheets|comments|ctrlProps|diagrams|drawings|externalLinks|pivotCache|pivotTables|queryTables|slicerCaches|slicers|tables|theme|threadedComments)[/\d.]/i;

/**
 * Unpacks of a workbook what reading values needs, within bounds: the reader of spreadsheets unpacks without bounds.
 * @returns parts by their path in the file
 * @throws Werkmapweigering
 */
export function pakUit(bytes: Uint8Array, unzipSync: typeof Unzip): Map<string, Uint8Array> {
  let omvang = 0;
  let delen = 0;
  const uitgepakt = leesZip(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        delen += 1;
        const nodig = XML.test(name) && !ZONDER_WAARDEN.test(name);
        if (nodig) omvang += originalSize;
        if (omvang > MAX_UITGEPAKT || delen > MAX_DELEN) {
          throw new Werkmapweigering({ soort: 'uitgepakt-te-groot' });
        }
        return nodig;
      },
    }),
  );
  const inhoud = new Map(Object.entries(uitgepakt));
  const isOds = inhoud.has('content.xml');
  if (!isOds && !inhoud.has('xl/workbook.xml')) throw new Werkmapweigering({ soort: 'geen-werkmap' });
  if (isOds && isVersleuteld(inhoud.get('META-INF/manifest.xml'))) {
    throw new Werkmapweigering({ soort: 'wachtwoord' });
  }
  // A part that says to be smaller than it is was cut off there.
  if (![...inhoud.values()].every(isHeel)) throw new Werkmapweigering({ soort: 'kapot' });
  return inhoud;
}

function leesZip<T>(lees: () => T): T {
  try {
    return lees();
  } catch (fout) {
    if (fout instanceof Werkmapweigering) throw fout;
    // Cut off or damaged on the way.
    throw new Werkmapweigering({ soort: 'kapot' });
  }
}

function isHeel(deel: Uint8Array): boolean {
  if (deel.length === 0) return true;
  let einde = deel.length - 1;
  while (einde > 0 && (deel[einde] ?? 0) <= 0x20) einde -= 1;
  return deel[einde] === 0x3e;
}

function isVersleuteld(manifest: Uint8Array | undefined): boolean {
  return manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data');
}
