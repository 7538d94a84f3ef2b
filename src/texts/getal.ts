/** Reads a number as the Dutch type it ("23,5"); undefined when it is not a number of 0 or more. */
export function leesGetal(tekst: string): number | undefined {
  const schoon = tekst.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(schoon)) return undefined;
  const waarde = Number(schoon);
  return Number.isFinite(waarde) ? waarde : undefined;
}

/** The reverse, without points for thousands. */
export function schrijfGetal(waarde: number): string {
  return String(waarde).replace('.', ',');
}
