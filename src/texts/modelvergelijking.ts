const lijst = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(delen);

/** Sentences about a model of a municipality's own beside the preferente werkwijze. */
export const modelvergelijking = {
  lijst: 'Verschillen tussen jullie model en de preferente werkwijze',
  aantal: (aantal: number) => (aantal === 1 ? '1 verschil' : `${aantal} verschillen`),
  geen: 'Geen verschillen tussen jullie model en de preferente werkwijze.',
  nogNietUitleg:
    'We herkennen te weinig stappen. Een beeld en een lijst met verschillen zeggen dan niets. Koppel ten minste drie stappen, en een op de tien.',
  geenBij: (stap: string) => `Geen verschil bij de stap: ${stap}`,
  namen: (aantal: number) =>
    aantal === 1
      ? '1 stap heet bij jullie anders. Dat telt niet als verschil.'
      : `${aantal} stappen heten bij jullie anders. Dat telt niet als verschil.`,
  nummers: (nummers: readonly number[]) =>
    nummers.length === 1 ? `Verschil ${nummers[0]}.` : `Verschillen ${lijst(nummers.map(String))}.`,
  genummerd: (nummer: number, zin: string) => `Verschil ${nummer}: ${zin}`,
  vorige: 'Vorig verschil',
  volgende: 'Volgend verschil',
  plek: (nu: number, totaal: number) => `${nu} van ${totaal}`,
  nogTeBekijken: (aantal: number) =>
    aantal === 1
      ? '1 stap is nog niet bekeken. Het beeld kan nog veranderen.'
      : `${aantal} stappen zijn nog niet bekeken. Het beeld kan nog veranderen.`,
  bekijk: 'Bekijk de stappen',
  onbekend: (aantal: number) =>
    aantal === 1 ? 'over 1 zegt het model niets' : `over ${aantal} zegt het model niets`,
  gekozen: {
    nu: 'Je ziet de stappen van jullie eigen model.',
    voorkeur: 'Je ziet de preferente werkwijze.',
    verschil: 'Je ziet het verschil tussen jullie model en de preferente werkwijze.',
  },
} as const;
