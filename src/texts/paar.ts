type Namen = { links: string; rechts: string };
export type PaarmerkTekst = 'alleen-links' | 'alleen-rechts' | 'anders' | 'gelijk' | 'nog-open';

function woord(merk: PaarmerkTekst, { links, rechts }: Namen): string {
  switch (merk) {
    case 'alleen-links':
      return `alleen in ${links}`;
    case 'alleen-rechts':
      return `alleen in ${rechts}`;
    case 'anders':
      return 'anders';
    case 'gelijk':
      return 'gelijk';
    case 'nog-open':
      return 'nog open';
  }
}

function zin(merk: PaarmerkTekst, { links, rechts }: Namen): string {
  switch (merk) {
    case 'alleen-links':
      return `Deze stap is er alleen in ${links}.`;
    case 'alleen-rechts':
      return `Deze stap is er alleen in ${rechts}.`;
    case 'anders':
      return `Deze stap gaat in ${links} anders dan in ${rechts}.`;
    case 'gelijk':
      return 'Deze stap gaat in beide gemeenten gelijk.';
    case 'nog-open':
      return 'Over deze stap is in een van de twee gemeenten nog niet alles bekend.';
  }
}

/** Sentences of the comparison of two gemeenten. */
export const paar = {
  vergelijk: 'Vergelijk twee gemeenten',
  links: 'Eerste gemeente',
  rechts: 'Tweede gemeente',
  naast: 'naast',
  stop: 'Stop met vergelijken',
  /** `A Dorpstad`: the letter that stands in the picture. */
  metLetter: (letter: 'A' | 'B', naam: string) => `${letter}: ${naam}`,
  beeld: {
    naam: 'Welke gemeente wil je zien?',
    gekozen: {
      nu: ({ links }: Namen) => `Je ziet hoe het nu gaat in ${links}.`,
      voorkeur: ({ rechts }: Namen) => `Je ziet hoe het nu gaat in ${rechts}.`,
      verschil: ({ links, rechts }: Namen) => `Je ziet het verschil tussen ${links} en ${rechts}.`,
    },
  },
  woord,
  zin,
  legenda: (merk: PaarmerkTekst, aantal: number, namen: Namen) => `${aantal} ${woord(merk, namen)}`,
  aantal: (aantal: number) => (aantal === 1 ? '1 vraag anders' : `${aantal} vragen anders`),
  /** what is said about the process in the detail */
  regels: ({ links, rechts }: Namen) => ({
    titel: `Dit gaat in ${links} anders dan in ${rechts}`,
    geen: 'De stappen zijn gelijk. Het gaat om de inhoud.',
    meer: 'Wat er nog meer anders gaat',
    nu: (tekst: string) => `${links}: ${tekst}`,
    voorkeur: (tekst: string) => `${rechts}: ${tekst}`,
  }),
  geen: 'Geen vragen die ze allebei hebben beantwoord met een ander antwoord.',
  uitleg: ({ links, rechts }: Namen) =>
    `${links} en ${rechts} naast elkaar, zoals ze nu werken. Geen van beide is de norm.`,
  titel: ({ links, rechts }: Namen) => `${links} naast ${rechts}`,
  print: {
    nu: ({ links }: Namen) => `Zo gaat het nu in ${links}`,
    voorkeur: ({ rechts }: Namen) => `Zo gaat het nu in ${rechts}`,
    verschil: ({ links, rechts }: Namen) => `${links} naast ${rechts}`,
  },
  /** part of a file name: which picture of the two it is */
  bestand: {
    nu: ({ links }: Namen) => `nu ${links}`,
    voorkeur: ({ rechts }: Namen) => `nu ${rechts}`,
    verschil: () => 'verschil',
  },
  /** what goes along in a file */
  neemtMee: {
    nu: ({ links }: Namen) => `Dit neem je mee: hoe het nu gaat in ${links}`,
    voorkeur: ({ rechts }: Namen) => `Dit neem je mee: hoe het nu gaat in ${rechts}`,
    verschil: ({ links, rechts }: Namen) => `Dit neem je mee: het verschil tussen ${links} en ${rechts}`,
  },
} as const;
