/** Id of the hatch of what vervalt. */
export const ARCERING = 'schema-arcering';
