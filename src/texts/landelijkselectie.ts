/** Sentences of the filters on the national stand. */
export const landelijkselectieTekst = {
  naam: 'Kies welke gemeenten je ziet',
  filter: {
    regio: 'Arbeidsmarktregio',
    provincie: 'Provincie',
    verband: 'Samenwerkingsverband',
    grootte: 'Inwoners, eigen indeling',
  },
  alle: {
    regio: "Alle 35 regio's",
    provincie: 'Alle provincies',
    verband: 'Alle verbanden',
    grootte: 'Groot en klein',
  },
  grootte: {
    'tot-25': 'Tot 25.000 inwoners',
    '25-50': '25.000 tot 50.000',
    '50-100': '50.000 tot 100.000',
    'vanaf-100': '100.000 of meer',
  },
  overlap: (aantal: number) => `In meer trajecten (${aantal})`,
  aantal: (gekozen: number, totaal: number) =>
    gekozen === totaal ? `${totaal} gemeenten` : `${gekozen} van ${totaal} gemeenten`,
  wisAlles: 'Wis alle filters',
} as const;
