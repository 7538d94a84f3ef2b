/** Stands on every screen and under everything that one takes along: what we show decides nothing. */
export const GEEN_BESLUIT = 'Geen besluit. De wet en de verordening gaan voor.';
