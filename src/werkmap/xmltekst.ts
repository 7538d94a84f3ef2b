/** Text that may stand in XML: no control characters, halves of characters or non-characters; line ends as `\n`. */
export function toXmltekst(tekst: string): string {
  return tekst.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFD-\uFFFF]/gu, '');
}
