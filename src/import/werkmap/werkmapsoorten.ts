/** The files that `leesWerkmap` reads, as in the `accept` of an input. */
export const WERKMAPSOORTEN = '.xlsx,.xlsm,.ods,.csv';

/** Whether a file is meant as a workbook, by its name; also one of old Excel, about which the reader says what to do. */
export function isWerkmapnaam(naam: string): boolean {
  return /\.(?:xls[xm]?|ods|csv)$/i.test(naam);
}
