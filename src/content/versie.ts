/** The scanlijst that this build ships; a test holds it to the content. Here so that the start page need not load the list. */
export const SCANLIJST = { id: 'lks-scanlijst', versie: '2026.1' } as const;
