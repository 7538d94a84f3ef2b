/** The classes of the national map, furthest first: the order of legend, bars and tables (DECISIONS 21). */
export const KAARTKLASSEN = ['afgevinkt', 'bezig', 'voorbereiding', 'niet-begonnen', 'onbekend'] as const;
export type Kaartklasse = (typeof KAARTKLASSEN)[number];
