/** ms of work on a workbook between two breaths of the page: short enough for the next picture to come on time. */
export const BEURT = 12;
