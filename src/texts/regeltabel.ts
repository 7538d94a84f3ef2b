const keuze = (delen: readonly string[]) => new Intl.ListFormat('nl', { type: 'disjunction' }).format(delen);

/** Sentences of the screen Beleidsregel: its decision tables. */
export const regeltabelTekst = {
  uitleg:
    'Zo lezen wij de regel, als tabellen. Klopt een rij niet? Pas het bestand aan in een programma voor DMN.',
  download: 'Download als DMN',
  bestandsnaam: (id: string) => `${id}.dmn`,
  rij: 'Rij',
  rijNummer: (nummer: number) => `${nummer}.`,
  altijd: 'Bij alles wat hierboven niet past.',
  uitkomst: 'Uitkomst',
  artikel: 'Regel en artikel',
  kanttekening: 'Kanttekening',
  geen: 'geen',
  alles: 'maakt niet uit',
  of: keuze,
  minstens: (getal: number) => `${getal} of meer`,
  hoogstens: (getal: number) => `${getal} of minder`,
  meerDan: (getal: number) => `meer dan ${getal}`,
  minderDan: (getal: number) => `minder dan ${getal}`,
  trefregel: {
    een: 'Bij elk geval past precies één rij.',
    eerste: 'De eerste rij die past, telt.',
    alle: 'Alle rijen die passen, tellen.',
  },
  heleRegel: 'Kanttekeningen bij de vragen en de hele regel',
} as const;
