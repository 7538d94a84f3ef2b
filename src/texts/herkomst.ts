// `texts` imports nothing of ours: these say which part of the domain types the words need.
type Herkomst = { soort: 'seed' | 'wet' | 'bron' | 'te-bevestigen'; waar: string };
type Bron = { sleutel: string; kort: string };

/** Where a norm comes from, one sentence part per source. */
export function herkomstInWoorden(herkomst: readonly Herkomst[], bronnen: readonly Bron[]): string[] {
  return herkomst.map(({ soort, waar }) => {
    const plek = bronInWoorden(waar.replace(/^te bevestigen:\s*/i, ''), bronnen);
    switch (soort) {
      case 'wet':
        return `Wet, onze lezing: ${plek}`;
      case 'seed':
        return `Uit de praktijk: ${plek}`;
      case 'bron':
        return `Bron: ${plek}`;
      case 'te-bevestigen':
        return `Te bevestigen: ${plek}`;
      default:
        return soort satisfies never;
    }
  });
}

/** A key, and the space before the place in that source. */
const SLEUTEL = /([A-Za-z][\w-]*)( (?=artikel |toelichting |algemene toelichting))?/g;

/** "PW-2026 artikel 10d lid 5" → "Participatiewet, artikel 10d lid 5": every key by the short name of its source. */
export function bronInWoorden(waar: string, bronnen: readonly Bron[]): string {
  const kort = new Map(bronnen.map((bron) => [bron.sleutel, bron.kort]));
  return waar.replaceAll(SLEUTEL, (woord, sleutel: string, plek: string | undefined) => {
    const naam = kort.get(sleutel);
    if (naam === undefined) return woord;
    return plek === undefined ? naam : `${naam}, `;
  });
}
