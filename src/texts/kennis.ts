/** Sentences of the kennisbank around the pages. */
export const kennisTekst = {
  titel: 'Kennis',
  allePaginas: "Alle pagina's",
  rekenen: 'Rekenen en proberen',
  rekenhulp: 'Rekenhulp: hoeveel LKS per maand?',
  beleidsregel: 'Beleidsregel: probeer een voorbeeld',
  casus: 'Casus: wat gebeurt er op welke dag?',
  vorige: (titel: string) => `Vorige: ${titel}`,
  volgende: (titel: string) => `Volgende: ${titel}`,
  vorigeEnVolgende: 'Vorige en volgende pagina',
  bestaatNiet: 'Deze pagina bestaat niet.',
  naarEerste: 'Ga naar de eerste pagina',
  laden: 'De pagina wordt geladen.',
  bronnen: (aantal: number) =>
    aantal === 1 ? 'Waar komt dit vandaan? 1 bron' : `Waar komt dit vandaan? ${aantal} bronnen`,
  overDeApp: 'Deze pagina gaat over de app zelf.',
  soort: { seed: 'Uit de praktijk:', wet: 'Wet, onze lezing:', bron: 'Openbare bron:' },
  teBevestigen: 'Te bevestigen',
  geldigVanaf: (datum: string) => `(geldt vanaf ${datum})`,
} as const;
