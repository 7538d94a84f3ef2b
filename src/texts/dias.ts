import { GEEN_BESLUIT } from './geenBesluit.ts';

/** Words of the slides for a steering group. */
/** So many names fit on a line or two of a slide. */
const MEESTE_NAMEN = 5;

export const dias = {
  /** Names of gemeenten, or how many when they would take the room of what is to be done. */
  gemeenten: (namen: readonly string[], totaal: number): string[] =>
    namen.length <= MEESTE_NAMEN
      ? [...namen]
      : [namen.length === totaal ? `alle ${totaal} gemeenten` : `${namen.length} van de ${totaal} gemeenten`],
  titel: 'Stuurgroep loonkostensubsidie',
  voet: (ondertitel: string) => `${ondertitel}. ${GEEN_BESLUIT}`,
  proces: {
    nu: 'Zo gaat het nu',
    voorkeur: 'De preferente werkwijze',
    verschil: 'Van nu naar de voorkeur',
  },
  top: {
    titel: 'Belangrijkste aanpassingen',
    uitleg: 'Eerst staat wat afvinken tegenhoudt, in de meeste gemeenten.',
    houdtTegen: (aantal: number) =>
      aantal === 1 ? 'Houdt afvinken tegen in 1 gemeente' : `Houdt afvinken tegen in ${aantal} gemeenten`,
    meeste: 8,
  },
  planning: {
    titel: 'Planning',
    vervolg: 'Planning (vervolg)',
    maand: 'Maand',
    geenDatum: 'Nog geen datum',
    leeg: 'Er staat niets meer open.',
  },
  gemeente: {
    punten: 'punten in orde',
    verschillen: 'verschillen',
    klaar: 'aanpassingen klaar',
    vanaf: 'werkt zo vanaf',
    eerst: 'Dit komt eerst',
    niets: 'Er staat niets meer open.',
    over: (aantal: number) =>
      aantal === 1
        ? 'En nog 1. De hele lijst staat in het plan.'
        : `En nog ${aantal}. De hele lijst staat in het plan.`,
  },
} as const;
