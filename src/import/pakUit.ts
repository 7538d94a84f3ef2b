/** Largest zip that is opened and largest file in it, in bytes; and how much and how many come out of one. */
export const MAX_ZIP = 200 * 1024 * 1024;
export const MAX_UIT_ZIP = 400 * 1024 * 1024;
export const MAX_IN_ZIP = 2000;

/** One file in a zip, or why it is not read. `naam` is the last part of its path, to show and nothing else. */
export type Zipdeel =
  | { soort: 'bestand'; naam: string; bytes: Uint8Array }
  | { soort: 'te-groot'; naam: string; maximum: number }
  | { soort: 'versleuteld' | 'kapot' | 'zip-in-zip'; naam: string };

/** Why a zip gives nothing at all, or (`te-vol`) nothing more: of `totaal` files only the first `bekeken` were tried. */
export type Zipfout =
  | { soort: 'geen-zip' }
  | { soort: 'te-veel'; maximum: number }
  | { soort: 'leeg' }
  | { soort: 'te-vol'; maximum: number; bekeken: number; totaal: number };

/** Sizes in bytes: of the largest file, and of all files together. */
export type Zipgrenzen = { perBestand: number; samen: number };

const EIND = 0x06054b50;
const INHOUD = 0x02014b50;
const KOP = 0x04034b50;
const VERSLEUTELD = 1;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** What the system of the sender put in beside the files: nobody chose it. */
export function isBijvangst(pad: string): boolean {
  const naam = toNaam(pad);
  return (
    naam === '' ||
    naam.startsWith('.') ||
    /(^|\/)__MACOSX\//.test(pad) ||
    /^(thumbs\.db|desktop\.ini)$/i.test(naam)
  );
}

/**
 * Reads the files of a zip, one at a time. The sizes that the zip itself gives are not believed: a file that grows
 * too large is stopped while it grows, and what came out of it until then counts. What does not fit in what is left
 * of `samen` ends the reading.
 * @param bijDeel before each file: how many are done, of how many
 */
export async function* pakUit(
  bytes: Uint8Array,
  { perBestand, samen }: Zipgrenzen,
  bijDeel: (gedaan: number, totaal: number) => void = () => undefined,
): AsyncGenerator<Zipdeel | Zipfout> {
  const beeld = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ingangen = leesInhoud(bytes, beeld);
  if (ingangen === null) return yield { soort: 'geen-zip' };
  const bestanden = ingangen.filter(({ pad }) => !pad.endsWith('/') && !isBijvangst(pad));
  if (bestanden.length === 0) return yield { soort: 'leeg' };
  if (bestanden.length > MAX_IN_ZIP) return yield { soort: 'te-veel', maximum: MAX_IN_ZIP };
  let over = samen;
  for (const [at, ingang] of bestanden.entries()) {
    bijDeel(at, bestanden.length);
    const naam = toNaam(ingang.pad);
    if (ingang.vlaggen & VERSLEUTELD) {
      yield { soort: 'versleuteld', naam };
      continue;
    }
    const { deel, lengte } = await pakEenUit(bytes, beeld, ingang, Math.min(perBestand, over));
    if (deel === 'te-groot' && over < perBestand) {
      return yield { soort: 'te-vol', maximum: samen, bekeken: at, totaal: bestanden.length };
    }
    over -= lengte;
    if (deel === 'te-groot') yield { soort: 'te-groot', naam, maximum: perBestand };
    else if (deel === 'kapot') yield { soort: 'kapot', naam };
    else yield isZip(deel) ? { soort: 'zip-in-zip', naam } : { soort: 'bestand', naam, bytes: deel };
  }
}

type Ingang = { pad: string; vlaggen: number; methode: number; ingepakt: number; plaats: number };

/** The list of contents at the end of the zip; null when there is none that fits. */
function leesInhoud(bytes: Uint8Array, beeld: DataView): Ingang[] | null {
  const eind = zoekEind(beeld);
  if (eind === undefined) return null;
  const aantal = beeld.getUint16(eind + 10, true);
  let at = beeld.getUint32(eind + 16, true);
  const uit: Ingang[] = [];
  for (let n = 0; n < aantal; n += 1) {
    if (at + 46 > bytes.length || beeld.getUint32(at, true) !== INHOUD) return null;
    const naamlengte = beeld.getUint16(at + 28, true);
    const na = at + 46 + naamlengte;
    if (na > bytes.length) return null;
    uit.push({
      pad: new TextDecoder().decode(bytes.subarray(at + 46, na)),
      vlaggen: beeld.getUint16(at + 8, true),
      methode: beeld.getUint16(at + 10, true),
      ingepakt: beeld.getUint32(at + 20, true),
      plaats: beeld.getUint32(at + 42, true),
    });
    at = na + beeld.getUint16(at + 30, true) + beeld.getUint16(at + 32, true);
  }
  return uit;
}

/** The end record stands last, behind it at most a remark of 65,535 bytes. */
function zoekEind(beeld: DataView): number | undefined {
  const laatste = beeld.byteLength - 22;
  for (let at = laatste; at >= Math.max(0, laatste - 0xffff); at -= 1) {
    if (beeld.getUint32(at, true) === EIND) return at;
  }
  return undefined;
}

/** What came out of one file, or why nothing; `lengte` in bytes is what had to be read for it, at most the limit. */
type Uitgepakt = { deel: Uint8Array | 'te-groot' | 'kapot'; lengte: number };

async function pakEenUit(
  bytes: Uint8Array,
  beeld: DataView,
  { methode, ingepakt, plaats }: Ingang,
  grens: number,
): Promise<Uitgepakt> {
  const kapot: Uitgepakt = { deel: 'kapot', lengte: 0 };
  if (plaats + 30 > bytes.length || beeld.getUint32(plaats, true) !== KOP) return kapot;
  const begin = plaats + 30 + beeld.getUint16(plaats + 26, true) + beeld.getUint16(plaats + 28, true);
  if (begin + ingepakt > bytes.length || (methode !== 0 && methode !== 8)) return kapot;
  if (methode === 0 && ingepakt > grens) return { deel: 'te-groot', lengte: grens };
  const rauw = bytes.slice(begin, begin + ingepakt);
  return methode === 0 ? { deel: rauw, lengte: rauw.length } : blaasOp(rauw, grens);
}

async function blaasOp(rauw: Uint8Array<ArrayBuffer>, grens: number): Promise<Uitgepakt> {
  const lezer = new Blob([rauw]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const brokken: Uint8Array[] = [];
  let lengte = 0;
  try {
    for (let brok = await lezer.read(); !brok.done; brok = await lezer.read()) {
      if (lengte + brok.value.length > grens) {
        await lezer.cancel();
        return { deel: 'te-groot', lengte: grens };
      }
      lengte += brok.value.length;
      brokken.push(brok.value);
    }
  } catch (fout) {
    // Bytes that are not deflated are reported only by throwing: a TypeError here, another error there.
    if (fout instanceof Error) return { deel: 'kapot', lengte };
    throw fout;
  }
  const deel = new Uint8Array(lengte);
  let at = 0;
  for (const brok of brokken) {
    deel.set(brok, at);
    at += brok.length;
  }
  return { deel, lengte };
}

/** The last part of a path, without signs that a screen cannot show. */
function toNaam(pad: string): string {
  const deel = pad.split(/[\\/]/).at(-1) ?? '';
  return deel.replace(/\p{Cc}/gu, '').slice(0, 200);
}
