import type { unzipSync as Unzip, zipSync as Zip } from 'fflate';
import { MAX_UITGEPAKT, Werkmapweigering } from './werkmapfout.ts';

/** Most parts in a file; a workbook with 342 sheets and their notes has 1,400. */
const MAX_DELEN = 20_000;
/** What reading values needs; pictures, macros and printer settings stay packed. */
const NODIG = /(?:^|\/)[^/]*\.(?:xml|rels)$|^mimetype$/i;

/**
 * Unpacks a workbook within bounds and packs it again without compression: the reader of spreadsheets unpacks without
 * bounds, and slowly.
 * @throws Werkmapweigering
 */
export function pakUit(
  bytes: Uint8Array,
  { unzipSync, zipSync }: { unzipSync: typeof Unzip; zipSync: typeof Zip },
) {
  let omvang = 0;
  let delen = 0;
  const inhoud = leesZip(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        delen += 1;
        if (!NODIG.test(name)) return false;
        omvang += originalSize;
        if (omvang > MAX_UITGEPAKT || delen > MAX_DELEN) {
          throw new Werkmapweigering({ soort: 'uitgepakt-te-groot' });
        }
        return true;
      },
    }),
  );
  const namen = Object.keys(inhoud);
  const isOds = inhoud['content.xml'] !== undefined;
  if (!isOds && !namen.includes('xl/workbook.xml')) throw new Werkmapweigering({ soort: 'geen-werkmap' });
  if (isOds && isVersleuteld(inhoud['META-INF/manifest.xml'])) {
    throw new Werkmapweigering({ soort: 'wachtwoord' });
  }
  // A part that says to be smaller than it is was cut off there.
  if (namen.some((naam) => /\.(?:xml|rels)$/i.test(naam) && !isHeel(inhoud[naam]))) {
    throw new Werkmapweigering({ soort: 'kapot' });
  }
  return zipSync(inhoud, { level: 0 });
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

function isHeel(deel: Uint8Array | undefined): boolean {
  if (!deel || deel.length === 0) return true;
  let einde = deel.length - 1;
  while (einde > 0 && (deel[einde] ?? 0) <= 0x20) einde -= 1;
  return deel[einde] === 0x3e;
}

function isVersleuteld(manifest: Uint8Array | undefined): boolean {
  return manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data');
}
