import type { Zinblok, Zinitem } from './zinblokken.ts';

/** The sentences as plain text, for a mail, minutes or a file. Lines end with \n. */
export function toZinnentekst(blokken: readonly Zinblok[]): string {
  return `${blokken.map(schrijf).join('\n').trim()}\n`;
}

function schrijf(blok: Zinblok): string {
  switch (blok.soort) {
    case 'kop':
      return `\n${blok.tekst}${STREEP[blok.niveau] ? `\n${STREEP[blok.niveau].repeat(blok.tekst.length)}` : ''}`;
    case 'alinea':
      return blok.tekst;
    case 'lijst':
      return blok.items
        .map((item, index) => schrijfItem(item, blok.genummerd ? `${index + 1}. ` : '- ', ''))
        .join('\n');
    default:
      return blok satisfies never;
  }
}

const STREEP = { 1: '=', 2: '-', 3: '' } as const;

function schrijfItem({ tekst, regels, items }: Zinitem, teken: string, inspringing: string): string {
  const binnen = inspringing + ' '.repeat(teken.length);
  return [
    `${inspringing}${teken}${tekst}`,
    ...regels.map((regel) => `${binnen}${regel}`),
    ...items.map((item) => schrijfItem(item, '- ', binnen)),
  ].join('\n');
}
