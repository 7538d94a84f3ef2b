/** ms of work on a workbook between two breaths of the page: short enough for the next picture to come on time. */
export const BEURT = 12;

/** Lets the page do what waits: pictures, clicks, keys. */
export function adem(): Promise<void> {
  return new Promise((verder) => setTimeout(verder));
}
