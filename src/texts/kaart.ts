/** Sentences of the national map and its legend. */
export const kaart = {
  naam: 'Kaart van Nederland: per gemeente de stand. De tabel geeft dezelfde cijfers.',
  bediening: 'Pijltjestoetsen: naar de volgende gemeente. Enter: kiezen. Escape: keuze weg.',
  bron: 'Indeling: CBS, 1 januari 2026. Vorm: vereenvoudigde cellen, geen echte grenzen.',
  klasse: {
    afgevinkt: 'Afgevinkt',
    bezig: 'Bezig',
    voorbereiding: 'Voorbereiding',
    'niet-begonnen': 'Niet begonnen',
    onbekend: 'Onbekend',
  },
  afgevinktOnderVoorwaarde: 'Afgevinkt onder voorwaarde',
  voorbeeld: 'Voorbeeld',
  regio: (naam: string) => (naam.startsWith('Regio ') ? naam : `Regio ${naam}`),
  gemeente: (delen: { naam: string; stand: string; regio: string }) =>
    `${delen.naam}. ${delen.stand}. ${delen.regio}.`,
  gekozen: (delen: { naam: string; stand: string; regio: string }) =>
    `Gekozen: ${delen.naam}. ${delen.stand}. ${delen.regio}.`,
  legenda: {
    titel: 'Kies wat de kaart laat zien',
    alles: 'Toon alles',
  },
  tekens: {
    onderVoorwaarde: (aantal: number) => `${aantal} afgevinkt onder voorwaarde`,
    voorbeeld: (aantal: number) =>
      aantal === 1 ? '1 voorbeeld, telt niet mee' : `${aantal} voorbeelden, tellen niet mee`,
  },
} as const;
