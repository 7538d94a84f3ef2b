/** What a file is, by its first bytes; its name says nothing. */
export type Bestandsvorm = 'zip' | 'cfb' | 'tekst' | 'anders' | 'leeg';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of Excel before 2007, and of every locked workbook since. */
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const begintMet = (bytes: Uint8Array, begin: readonly number[]) =>
  begin.every((byte, i) => bytes[i] === byte);

export function herkenBestand(bytes: Uint8Array): Bestandsvorm {
  if (bytes.length === 0) return 'leeg';
  if (begintMet(bytes, ZIP)) return 'zip';
  if (begintMet(bytes, CFB)) return 'cfb';
  if (isUtf16(bytes)) return 'tekst';
  // A NUL stands in no text.
  return bytes.subarray(0, 65_536).includes(0) || begintMet(bytes, [0x25, 0x50, 0x44, 0x46])
    ? 'anders'
    : 'tekst';
}

/**
 * Why a container of the old kind cannot be read. The names of its parts stand in it as UTF-16: a locked workbook has
 * "EncryptedPackage", and one that a sensitivity label locks also "DRMEncryptedTransform".
 */
export function waaromDicht(bytes: Uint8Array): 'label' | 'wachtwoord' | 'oud-excel' {
  const namen = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (!namen.includes('EncryptedPackage')) return 'oud-excel';
  return namen.includes('DRMEncrypted') ? 'label' : 'wachtwoord';
}

/** The text of a file as Excel and LibreOffice save it: UTF-8, UTF-16 or the old Windows letters. */
export function toTekst(bytes: Uint8Array): string {
  if (isUtf16(bytes)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // "CSV" without more, in a Dutch Excel.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function isUtf16(bytes: Uint8Array): boolean {
  return begintMet(bytes, [0xff, 0xfe]) || begintMet(bytes, [0xfe, 0xff]);
}
