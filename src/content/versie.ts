/** The scanlijst that this build ships; a test holds it to the content. Here so that the start page need not load the list. */
export const SCANLIJST = { id: 'lks-scanlijst', versie: '2026.1' } as const;

/** The version of the eight points of afvinken, held to the content by the same test. */
export const AFVINKCRITERIA_VERSIE = '2026.1';
