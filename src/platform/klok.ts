/** The clock of the program; everything else gets it as a parameter. */
export const klok = (): Date => new Date();
