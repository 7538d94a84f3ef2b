/** Sentences that an example puts in its notes. */
export const voorbeeldTekst = {
  bron: (herkomst: string) => `Bron: ${herkomst}.`,
  bronEnOpmerking: (herkomst: string, opmerking: string) => `Bron: ${herkomst}. ${opmerking}`,
} as const;
