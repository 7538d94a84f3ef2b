/** Media type of a DMN file. */
export const DMN_SOORT = 'application/xml';
