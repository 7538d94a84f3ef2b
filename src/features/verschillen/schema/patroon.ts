/** Id of the hatch of what vervalt: on the screen, and in print beside it. */
export const ARCERING = 'schema-arcering';
export const ARCERING_PRINT = 'schema-arcering-print';
